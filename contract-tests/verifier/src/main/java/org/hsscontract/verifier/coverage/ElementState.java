package org.hsscontract.verifier.coverage;

/** What became of an element of a contract. */
public enum ElementState {
    /** A rule has a finding about a documented constraint at or beneath it. */
    VIOLATED("violated"),
    /** A rule has a finding about an assumed constraint at or beneath it. */
    WARNING("warning"),
    /** No rule exercised it. */
    NOT_PROVED("not proved"),
    /** It was exercised and holds. */
    PROVED("proved");

    private final String words;

    ElementState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
