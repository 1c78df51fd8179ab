package org.hsscontract.scenarios;

/**
 * Where what happened is not what the vector says.
 *
 * @param expected what was expected, for a reader
 * @param actual what was there instead, for a reader
 */
public record ScenarioFinding(String expected, String actual) {
    /** Both in one sentence without a full stop. */
    public String sentence() {
        return "expected " + expected + ", actual " + actual;
    }
}
