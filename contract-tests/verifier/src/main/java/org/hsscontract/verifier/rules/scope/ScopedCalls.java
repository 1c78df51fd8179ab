package org.hsscontract.verifier.rules.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsscontract.verifier.contract.GroupedList;
import org.hsscontract.verifier.contract.Parameter;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rule.Trial;

/** The calls that reach what the target holds: the plain one, each other member of a scope, and each scope's "all". */
public final class ScopedCalls {
    private ScopedCalls() {}

    public static List<Call> of(Trial trial, GroupedList list) {
        List<Call> calls = new ArrayList<>(List.of(trial.call()));
        list.scopes().forEach((name, scope) -> {
            Optional<Parameter> parameter = trial.operation().parameter(name).filter(Parameter::inQuery);
            parameter.ifPresent(p -> members(p).stream()
                    .filter(m -> !p.defaultValue().equals(Optional.of(m)))
                    .forEach(m -> calls.add(trial.call().with(name, m))));
            scope.all().ifPresent(all -> calls.add(trial.call().with(name, all)));
        });
        return calls;
    }

    static List<String> members(Parameter parameter) {
        List<String> members = new ArrayList<>();
        parameter.schema().path("enum").forEach(m -> members.add(m.asString()));
        return members;
    }
}
