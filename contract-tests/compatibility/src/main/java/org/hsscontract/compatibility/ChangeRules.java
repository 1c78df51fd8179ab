package org.hsscontract.compatibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All rules; the first that fits a difference judges it, and the last one fits every difference. */
public final class ChangeRules {
    private static final List<ChangeRule> ALL = read();

    private ChangeRules() {}

    /** In the order in which they are asked. */
    public static List<ChangeRule> all() {
        return ALL;
    }

    static ChangeRule of(Difference difference) {
        return ALL.stream().filter(rule -> rule.fits(difference)).findFirst().orElseThrow();
    }

    static ChangeRule withId(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<ChangeRule> read() {
        try (InputStream in = ChangeRules.class.getResourceAsStream("change-rules.yaml")) {
            return new YAMLMapper()
                    .readTree(in)
                    .valueStream()
                    .map(ChangeRule::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
