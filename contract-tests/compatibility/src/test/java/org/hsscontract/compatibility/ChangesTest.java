package org.hsscontract.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The table of changes: what the comparison says of each, and what openapi-diff says alone. */
class ChangesTest {
    private static final ContractVersion BEFORE =
            ContractVersion.of(ContractEdit.CONTRACT.resolve("asset-statistics.yaml"));

    @TempDir
    private Path folder;

    record Case(JsonNode node) {
        String text(String name) {
            return node.path(name).asString();
        }

        @Override
        public String toString() {
            return text("id");
        }
    }

    static List<Case> changes() {
        try (InputStream in = ChangesTest.class.getResourceAsStream("changes.yaml")) {
            return new YAMLMapper().readTree(in).valueStream().map(Case::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isJudgedAsTheTableSays(Case change) throws IOException {
        ContractVersion before = change.node().has("before") ? edited(change, "before") : BEFORE;
        ContractVersion after = edited(change, "edits");

        List<Change> changes = Comparison.of(before, after);

        assertThat(changes.stream().map(c -> c.rule().id()).distinct().sorted())
                .isEqualTo(change.node()
                        .path("rules")
                        .valueStream()
                        .map(JsonNode::asString)
                        .sorted()
                        .toList());
        assertThat(worst(changes, c -> c.rule().client().effect())).hasToString(change.text("client"));
        assertThat(worst(changes, c -> c.rule().server().effect())).hasToString(change.text("server"));
        assertThat(Comparison.step(changes)).hasToString(change.text("step"));
        assertThat(OpenApiDiff.verdict(before, after)).isEqualTo(change.text("openapi-diff"));
        assertThat(changes)
                .allSatisfy(c -> assertThat(c.sentence())
                        .doesNotContainPattern("\\{(where|name|operations|before|after)}")
                        .doesNotContain("``"));
    }

    @Test
    void everyRuleIsInTheTable() {
        assertThat(ChangeRules.all()).extracting(ChangeRule::id).doesNotHaveDuplicates();
        assertThat(changes()).hasSizeGreaterThan(60).extracting(Case::toString).doesNotHaveDuplicates();
        assertThat(changes().stream()
                        .flatMap(c -> c.node().path("rules").valueStream())
                        .map(JsonNode::asString))
                .containsAll(ChangeRules.all().stream().map(ChangeRule::id).toList());
    }

    private ContractVersion edited(Case change, String edits) throws IOException {
        ContractEdit edit = ContractEdit.in(folder.resolve(edits));
        for (JsonNode e : change.node().path(edits)) {
            if (e.size() == 2) {
                edit.replace(e.get(0).asString(), e.get(1).asString());
            } else {
                edit.replace(e.get(0).asString(), e.get(1).asString(), e.get(2).asString());
            }
        }
        return edit.version();
    }

    private static Effect worst(List<Change> changes, Function<Change, Effect> side) {
        return Stream.concat(Stream.of(Effect.NONE), changes.stream().map(side))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
