package org.hsscontract.verifier.coverage;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.Report;

/**
 * What a verification exercised of its contract, element by element. Immutable and thread-safe.
 *
 * @param rows by operation, then by kind, in the order of the contract
 */
public record Coverage(List<CoverageRow> rows) {
    public Coverage {
        rows = List.copyOf(rows);
    }

    public static Coverage of(Report report) {
        List<CoverageRow> rows = new ArrayList<>();
        for (Operation operation : report.contract().operations()) {
            Evidence evidence = Evidence.of(report, operation);
            for (CoveredElement element : CoveredElements.of(report.contract(), operation, evidence.declared())) {
                rows.add(row(operation, element, evidence));
            }
        }
        return new Coverage(rows);
    }

    private static CoverageRow row(Operation operation, CoveredElement element, Evidence evidence) {
        ElementState state = evidence.state(element);
        String reason = switch (state) {
            case PROVED -> "";
            case NOT_PROVED -> Reasons.of(element, evidence);
            case VIOLATED, WARNING -> "found by " + String.join(", ", evidence.finders(element));
        };
        return new CoverageRow(operation.id(), element.kind(), element.element(), element.declared(), state, reason);
    }

    /** How many elements are in that state. */
    public long count(ElementState state) {
        return rows.stream().filter(r -> r.state() == state).count();
    }

    /** How many elements of that kind are in that state. */
    public long count(ElementKind kind, ElementState state) {
        return rows.stream().filter(r -> r.kind() == kind && r.state() == state).count();
    }
}
