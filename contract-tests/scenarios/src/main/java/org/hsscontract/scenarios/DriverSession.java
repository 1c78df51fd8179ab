package org.hsscontract.scenarios;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a driver one task after the other, and starts it again when it has died or is late. Of one thread. */
final class DriverSession implements AutoCloseable {
    /** A driver that never gave an outcome is not started more often. */
    private static final int MOST_STARTS = 3;

    private static final int LOG_LINES = 5;
    /** How long a process that closed its output may take to say its exit code. */
    private static final Duration LAST_BREATH = Duration.ofSeconds(1);

    private final Driver driver;
    private final DriverLog log;
    private final Duration patience;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, ScenarioFinding> afterwards = new HashMap<>();
    private @Nullable DriverProcess process;
    private String last = "";
    private boolean everAnswered;
    private int fruitless;

    /** @param patience for how long after a task's time limit an outcome is waited for, and at the end that the driver ends */
    DriverSession(Driver driver, DriverLog log, Duration patience) {
        this.driver = driver;
        this.log = log;
        this.patience = patience;
    }

    /** @throws DriverException if it cannot be started, or has ended or been late three times without any outcome */
    DriverAnswer ask(Task task) {
        DriverProcess running = ready();
        asked.add(task.id());
        last = task.id();
        Duration limit = task.timeLimit().plus(patience);
        long deadline = System.nanoTime() + limit.toNanos();
        if (running.send(task, limit)) {
            for (Optional<byte[]> line = next(running, deadline); line.isPresent(); line = next(running, deadline)) {
                everAnswered = true;
                Optional<DriverAnswer> outcome = outcome(AnswerLine.of(line.get()), task);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
        }
        return none(running, limit);
    }

    private static Optional<byte[]> next(DriverProcess running, long deadline) {
        return running.next(Duration.ofNanos(deadline - System.nanoTime()));
    }

    private DriverProcess ready() {
        if (process != null) {
            process.exitCode(Duration.ZERO).ifPresent(code -> {
                afterwards.put(
                        last,
                        new ScenarioFinding(
                                "the driver to wait for the next task", "that it ended with exit code " + code));
                stop();
            });
        }
        if (process == null) {
            process = DriverProcess.start(driver, log);
        }
        return process;
    }

    /** Empty if the line is none for the task, and one may still come. */
    private Optional<DriverAnswer> outcome(AnswerLine line, Task task) {
        if (line.id().isEmpty() || line.id().get().equals(task.id())) {
            return Optional.of(line.outcome());
        }
        String other = line.id().get();
        if (asked.contains(other)) {
            afterwards.put(
                    other,
                    new ScenarioFinding(
                            "one outcome",
                            "another one when the next task was given: "
                                    + line.outcome().shown()));
            return Optional.empty();
        }
        return Optional.of(new DriverAnswer.NoOutcome(
                new ScenarioFinding("the outcome of " + task.id(), "one with the id " + Excerpt.of(other))));
    }

    private DriverAnswer none(DriverProcess running, Duration limit) {
        Optional<Integer> code = running.exitCode(LAST_BREATH);
        stop();
        String seen = code.map(c -> "that the driver ended with exit code " + c).orElse("none; the driver was ended");
        fruitless++;
        if (!everAnswered && fruitless == MOST_STARTS) {
            throw new DriverException(
                    "the driver was started " + MOST_STARTS + " times and never gave an outcome (last: " + seen + "); "
                            + log.end(LOG_LINES) + "; run it by hand with a task on its standard input",
                    null);
        }
        return new DriverAnswer.NoOutcome(
                new ScenarioFinding("an outcome within " + limit.toMillis() + " ms", seen + "; " + log.end(LOG_LINES)));
    }

    /** Ends the driver as it should end, and says what was wrong with that. */
    List<String> end() {
        List<String> problems = new ArrayList<>();
        DriverProcess running = process;
        if (running == null) {
            return problems;
        }
        running.endInput();
        Optional<Integer> code = running.exitCode(patience);
        if (code.isEmpty()) {
            problems.add("the driver did not end within " + patience.toMillis() + " ms after its input had ended");
        } else if (code.get() != 0) {
            problems.add("the driver ended with exit code " + code.get() + " when its input had ended; "
                    + log.end(LOG_LINES));
        }
        for (Optional<byte[]> line = running.next(LAST_BREATH); line.isPresent(); line = running.next(LAST_BREATH)) {
            AnswerLine.of(line.get())
                    .id()
                    .filter(asked::contains)
                    .ifPresentOrElse(
                            id -> afterwards.put(id, new ScenarioFinding("one outcome", "another one at the end")),
                            () -> problems.add("the driver gave an outcome that nobody had asked for"));
        }
        stop();
        return problems.stream().distinct().toList();
    }

    /** What the driver did wrong after it had given its outcome, by the id of the vector. */
    Map<String, ScenarioFinding> afterwards() {
        return Map.copyOf(afterwards);
    }

    private void stop() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
