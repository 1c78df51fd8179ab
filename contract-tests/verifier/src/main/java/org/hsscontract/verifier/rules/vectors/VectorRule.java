package org.hsscontract.verifier.rules.vectors;

import java.util.List;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.Trial;

/** A rule that sends the contract's vectors of one kind. */
abstract class VectorRule implements Rule {
    private final String kind;

    VectorRule(String kind) {
        this.kind = kind;
    }

    @Override
    public final void judge(Trial trial) {
        List<Vector> vectors = trial.contract().vectors().stream()
                .filter(v -> v.kind().equals(kind)
                        && v.operation().equals(trial.operation().id()))
                .toList();
        if (vectors.isEmpty()) {
            trial.notProved("vectors of the operation would prove it; the contract has none");
        }
        vectors.forEach(v -> trial.declare(name(v)));
        vectors.forEach(v -> judge(trial, v));
    }

    abstract void judge(Trial trial, Vector vector);

    /** Its name, for coverage. */
    static String name(Vector vector) {
        return "vector:" + vector.id();
    }
}
