package org.hsscontract.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * How scenarios are run. Immutable; the {@code with} methods give changed copies.
 *
 * @param only patterns of ids, where {@code *} stands for any characters; empty for all vectors
 * @param timeLimit of each call, and for how long after it a driver is waited for
 * @param port that is served, 0 for any that is free
 * @param demandsAssumed whether a departure from a vector that is assumed fails like any other, rather than be warned of
 * @param log hears of each line of the driver that is no outcome, from other threads
 */
public record ScenarioOptions(
        List<String> only, Duration timeLimit, int port, boolean demandsAssumed, Consumer<String> log) {
    static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    public ScenarioOptions {
        only = List.copyOf(only);
        if (timeLimit.toMillis() < 1) {
            throw new IllegalArgumentException("the time limit must be at least a millisecond");
        }
    }

    /** All vectors, ten seconds, departures from assumed ones are warned of, nobody hears of the log. */
    public static ScenarioOptions defaults() {
        return new ScenarioOptions(List.of(), TIME_LIMIT, 0, false, line -> {});
    }

    public ScenarioOptions withOnly(List<String> patterns) {
        return new ScenarioOptions(patterns, timeLimit, port, demandsAssumed, log);
    }

    public ScenarioOptions withTimeLimit(Duration limit) {
        return new ScenarioOptions(only, limit, port, demandsAssumed, log);
    }

    public ScenarioOptions withPort(int number) {
        return new ScenarioOptions(only, timeLimit, number, demandsAssumed, log);
    }

    /** The same, and nothing is only warned of. */
    public ScenarioOptions demandingAssumed() {
        return new ScenarioOptions(only, timeLimit, port, true, log);
    }

    public ScenarioOptions withLog(Consumer<String> listener) {
        return new ScenarioOptions(only, timeLimit, port, demandsAssumed, listener);
    }

    boolean chooses(String id) {
        return only.isEmpty() || only.stream().anyMatch(pattern -> IdPattern.matches(pattern, id));
    }
}
