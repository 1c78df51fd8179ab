package org.hsscontract.verifier.rules.vectors;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.Trial;

/** A rule that sends the contract's vectors of one kind. */
abstract class VectorRule<V extends Vector> implements Rule {
    private final Class<V> type;

    VectorRule(Class<V> type) {
        this.type = type;
    }

    @Override
    public final void judge(Trial trial) {
        List<V> vectors = trial.contract().vectors().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(v -> v.operation().equals(trial.operation().id()))
                .toList();
        if (vectors.isEmpty()) {
            trial.notProved("vectors of the operation would prove it; the contract has none");
        }
        List<V> sent =
                vectors.stream().filter(v -> saysSomethingAbout(trial, v)).toList();
        sent.forEach(v -> trial.declare(name(v)));
        sent.forEach(v -> call(trial, v).ifPresent(call -> judge(trial, v, call)));
    }

    /** Sends a vector's request, unless the call lacks something of it: then whatever came would prove nothing. */
    final void judge(Trial trial, V vector, Call call) {
        List<String> missing = parts(trial, vector).missingIn(call.onTheWire());
        if (missing.isEmpty()) {
            judge(trial, vector, trial.send(call));
        } else {
            String shown = String.join(", ", missing).replace(trial.target().token(), "***");
            trial.notProved("the vector " + vector.id() + " was not sent, because it lacked " + shown);
        }
    }

    /** Whether the vector can be sent to this target at all, and is not about clients alone. */
    boolean saysSomethingAbout(Trial trial, V vector) {
        return true;
    }

    /** The call to send; empty if there cannot be one, which is then recorded. */
    abstract Optional<Call> call(Trial trial, V vector);

    /** What that call must have, read from the vector. */
    abstract RequestParts parts(Trial trial, V vector);

    /** Judges the answer to a request that had all that the vector says. */
    abstract void judge(Trial trial, V vector, Exchange exchange);

    /** Its name, for coverage. */
    static String name(Vector vector) {
        return "vector:" + vector.id();
    }
}
