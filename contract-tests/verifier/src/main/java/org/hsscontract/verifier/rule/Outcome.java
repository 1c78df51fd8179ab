package org.hsscontract.verifier.rule;

/** What became of a rule on an operation. */
public enum Outcome {
    /** A documented constraint, or one of a standard, is broken. */
    VIOLATED("violated"),
    /** An assumed constraint is broken. */
    WARNING("warning"),
    /** The data could not exercise the rule. */
    NOT_PROVED("not proved"),
    /** The rule was exercised and holds. */
    PROVED("proved"),
    /** The contract gives the rule nothing to judge here. */
    NOT_APPLICABLE("not applicable");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
