package org.hsscontract.commandline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hsscontract.commandlinekit.EnumWords;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Profile;
import picocli.CommandLine.Option;

/** What is asked. */
final class RuleOptions {
    @Option(
            names = "--profile",
            paramLabel = "quick|full",
            converter = ProfileConverter.class,
            description = "quick: few samples, for every commit. full: everything (default: full)")
    private Profile profile = Profile.FULL;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            split = ",",
            description = "Judge only this rule; can be repeated, or a list with commas")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--skip",
            paramLabel = "ID",
            split = ",",
            description = "Do not judge this rule; can be repeated, or a list with commas")
    private List<String> skipped = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the generated queries (default: 1)")
    private long seed = Options.defaults().seed();

    /** @throws IllegalArgumentException if there is no such rule */
    Options with(Options options, Collection<String> known) {
        Stream.concat(rules.stream(), skipped.stream())
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "there is no rule '" + id + "'; 'hss-contract rules' lists them");
                });
        return options.withProfile(profile)
                .withRules(rules)
                .withSkipped(skipped)
                .withSeed(seed);
    }

    static final class ProfileConverter extends EnumWords<Profile> {
        ProfileConverter() {
            super(List.of(Profile.values()));
        }
    }
}
