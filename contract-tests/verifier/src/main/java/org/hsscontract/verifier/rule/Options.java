package org.hsscontract.verifier.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.verifier.known.Inventory;

/**
 * How a verification is run. Immutable; {@link #defaults} and the {@code with} methods.
 *
 * @param profile how much is asked
 * @param rules ids of the only rules to judge, empty for all
 * @param skipped ids of rules not to judge
 * @param maxRequests how many exchanges at most; rules that would need more are not proved
 * @param rate how many exchanges per second at most, 0 for no bound
 * @param allowUnsafeMethods whether methods other than GET and HEAD are sent to an address that is not loopback
 * @param seed of the generated queries
 * @param knownData what the implementation holds, if that is known
 * @param second another project, with the token for it, to test isolation
 */
public record Options(
        Profile profile,
        Set<String> rules,
        Set<String> skipped,
        int maxRequests,
        int rate,
        boolean allowUnsafeMethods,
        long seed,
        Optional<Inventory> knownData,
        Optional<SecondProject> second) {

    /**
     * Another project.
     *
     * @param projectId its id
     * @param token a token that gives access to it; never printed
     */
    public record SecondProject(String projectId, String token) {
        @Override
        public String toString() {
            return "SecondProject[" + projectId + "]";
        }
    }

    public Options {
        rules = Set.copyOf(rules);
        skipped = Set.copyOf(skipped);
        if (maxRequests < 1 || rate < 0) {
            throw new IllegalArgumentException("the bound on requests must be at least 1 and the rate at least 0");
        }
    }

    public static Options defaults() {
        return new Options(Profile.FULL, Set.of(), Set.of(), 20_000, 0, false, 1, Optional.empty(), Optional.empty());
    }

    public Options withProfile(Profile other) {
        return new Options(other, rules, skipped, maxRequests, rate, allowUnsafeMethods, seed, knownData, second);
    }

    public Options withRules(List<String> ids) {
        return new Options(
                profile,
                new LinkedHashSet<>(ids),
                skipped,
                maxRequests,
                rate,
                allowUnsafeMethods,
                seed,
                knownData,
                second);
    }

    public Options withSkipped(List<String> ids) {
        return new Options(
                profile,
                rules,
                new LinkedHashSet<>(ids),
                maxRequests,
                rate,
                allowUnsafeMethods,
                seed,
                knownData,
                second);
    }

    public Options withMaxRequests(int most) {
        return new Options(profile, rules, skipped, most, rate, allowUnsafeMethods, seed, knownData, second);
    }

    public Options withRate(int perSecond) {
        return new Options(
                profile, rules, skipped, maxRequests, perSecond, allowUnsafeMethods, seed, knownData, second);
    }

    public Options withUnsafeMethods(boolean allowed) {
        return new Options(profile, rules, skipped, maxRequests, rate, allowed, seed, knownData, second);
    }

    public Options withSeed(long other) {
        return new Options(profile, rules, skipped, maxRequests, rate, allowUnsafeMethods, other, knownData, second);
    }

    public Options withKnownData(Inventory data) {
        return new Options(
                profile, rules, skipped, maxRequests, rate, allowUnsafeMethods, seed, Optional.of(data), second);
    }

    public Options withSecond(SecondProject project) {
        return new Options(
                profile, rules, skipped, maxRequests, rate, allowUnsafeMethods, seed, knownData, Optional.of(project));
    }

    /** Whether the rule is to be judged. */
    public boolean judges(String rule) {
        return (rules.isEmpty() || rules.contains(rule)) && !skipped.contains(rule);
    }

    public boolean full() {
        return profile == Profile.FULL;
    }
}
