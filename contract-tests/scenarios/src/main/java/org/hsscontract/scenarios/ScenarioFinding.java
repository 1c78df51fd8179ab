package org.hsscontract.scenarios;

import org.hsscontract.core.contract.Strength;

/**
 * Where what happened is not what the vector says.
 *
 * @param expected what was expected, for a reader
 * @param actual what was there instead, for a reader
 * @param strength assumed if it is only a decision of the contract that was not kept
 */
public record ScenarioFinding(String expected, String actual, Strength strength) {
    /** One that nothing excuses. */
    public ScenarioFinding(String expected, String actual) {
        this(expected, actual, Strength.DOCUMENTED);
    }

    /** The same as strong as that. */
    ScenarioFinding as(Strength other) {
        return new ScenarioFinding(expected, actual, other);
    }

    /** Both in one sentence without a full stop. */
    public String sentence() {
        return "expected " + expected + ", actual " + actual;
    }
}
