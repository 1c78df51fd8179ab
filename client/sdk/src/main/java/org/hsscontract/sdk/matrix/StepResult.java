package org.hsscontract.sdk.matrix;

/**
 * What became of a step.
 *
 * @param message what was wrong, or what is missing, and what to do; empty if it passed
 */
record StepResult(Step step, State state, String message) {

    /** Of a step. */
    enum State {
        PASSED("passed"),
        FAILED("failed"),
        NOT_RUN("not run");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static StepResult passed(Step step) {
        return new StepResult(step, State.PASSED, "");
    }

    static StepResult failed(Step step, String message) {
        return new StepResult(step, State.FAILED, message);
    }

    static StepResult notRun(Step step, String message) {
        return new StepResult(step, State.NOT_RUN, message);
    }
}
