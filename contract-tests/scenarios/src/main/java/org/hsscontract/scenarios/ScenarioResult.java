package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.vector.Vector;

/**
 * What became of one vector.
 *
 * @param vector the vector
 * @param state what became of it
 * @param findings where it was not as the vector says; empty if it passed or was not tried
 * @param declaration what covers it, whether it was needed or not
 * @param requests what came over the wire
 */
public record ScenarioResult(
        Vector vector,
        VectorState state,
        List<ScenarioFinding> findings,
        Optional<Declaration> declaration,
        List<ReceivedRequest> requests) {
    public ScenarioResult {
        findings = List.copyOf(findings);
        requests = List.copyOf(requests);
    }

    /** Whether it is declared as a gap and is none. */
    public boolean outOfDate() {
        return state == VectorState.PASS && declaration.isPresent();
    }
}
