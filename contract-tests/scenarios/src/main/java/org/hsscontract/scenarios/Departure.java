package org.hsscontract.scenarios;

/**
 * Where what happened is not what the vector says.
 *
 * @param expected what was expected, for a reader
 * @param seen what was seen instead, for a reader
 */
public record Departure(String expected, String seen) {
    /** Both in one sentence without a full stop. */
    public String sentence() {
        return "expected " + expected + ", but saw " + seen;
    }
}
