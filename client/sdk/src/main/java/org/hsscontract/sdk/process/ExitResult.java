package org.hsscontract.sdk.process;

import java.time.Duration;

/** How a program ended. */
public sealed interface ExitResult {

    /** Whether it did what it was started for. */
    default boolean succeeded() {
        return this instanceof Exited exited && exited.code() == 0;
    }

    /** For people, to follow the name of the program. */
    String words();

    record Exited(int code) implements ExitResult {
        @Override
        public String words() {
            return "ended with exit code " + code;
        }
    }

    record OutOfTime(Duration limit) implements ExitResult {
        @Override
        public String words() {
            return "did not end within " + limit.toSeconds() + " s and was killed";
        }
    }

    record NotStarted(String reason) implements ExitResult {
        @Override
        public String words() {
            return "could not be started: " + reason;
        }
    }
}
