package org.hsscontract.verifier.rules.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rule.Trial;

/** The calls that reach what the target holds: the plain one, and each other value of a scope that is known. */
public final class ScopedCalls {
    private ScopedCalls() {}

    /** The plain call first. */
    public static List<Call> of(Trial trial, GroupedList list) {
        return List.copyOf(withArguments(trial, list).keySet());
    }

    /** The calls with their arguments, the plain one first. */
    public static Map<Call, Map<String, String>> withArguments(Trial trial, GroupedList list) {
        Map<Call, Map<String, String>> calls = new LinkedHashMap<>();
        calls.put(trial.call(), Map.of());
        list.scopes()
                .keySet()
                .forEach(name -> values(trial, list, name)
                        .forEach(value -> calls.put(trial.call().with(name, value), Map.of(name, value))));
        return calls;
    }

    /** The values of a scope other than its default: members, "all", and those of the known data. */
    public static List<String> values(Trial trial, GroupedList list, String scope) {
        Optional<Parameter> parameter = trial.operation().parameter(scope).filter(Parameter::inQuery);
        if (parameter.isEmpty()) {
            return List.of();
        }
        Set<String> values = new LinkedHashSet<>(members(parameter.get()));
        Objects.requireNonNull(list.scopes().get(scope), scope).all().ifPresent(values::add);
        trial.options()
                .knownData()
                .ifPresent(known -> values.addAll(
                        known.values(trial.operation(), trial.target().projectId(), scope)));
        parameter.get().defaultValue().ifPresent(values::remove);
        return List.copyOf(values);
    }

    static List<String> members(Parameter parameter) {
        List<String> members = new ArrayList<>();
        parameter.schema().path("enum").forEach(m -> members.add(m.asString()));
        return members;
    }
}
