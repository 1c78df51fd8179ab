package org.hsscontract.verifier.rules.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.scope.ScopedCalls;

/** Values by chance: of scopes, and of filters, limit and offset over what a list holds. */
final class QueryValues {
    private QueryValues() {}

    static Map<String, String> scope(Trial trial, GroupedList list, Random random) {
        Map<String, String> scope = new LinkedHashMap<>();
        for (String name : list.scopes().keySet()) {
            List<String> values = new ArrayList<>(ScopedCalls.values(trial, list, name));
            trial.operation()
                    .parameter(name)
                    .filter(p -> p.inQuery())
                    .flatMap(p -> p.defaultValue())
                    .ifPresent(values::add);
            if (!values.isEmpty() && random.nextInt(10) < 4) {
                scope.put(name, values.get(random.nextInt(values.size())));
            }
        }
        return scope;
    }

    static Map<String, String> rest(Trial trial, GroupedList list, FullList full, Random random) {
        Map<String, String> arguments = new LinkedHashMap<>();
        if (!full.isEmpty()) {
            Group one = any(full.groups(), random);
            list.filters().forEach((filter, property) -> {
                if (random.nextInt(10) < 4) {
                    // Mostly of one group, so that several filters together find something.
                    arguments.put(filter, (random.nextInt(4) > 0 ? one : any(full.groups(), random)).value(property));
                }
            });
        }
        list.limit().filter(l -> random.nextBoolean()).ifPresent(l -> {
            List<Integer> limits = Stream.of(1, 2, 3, 5, 10, 20, 50, 100, 200)
                    .filter(n -> trial.lists().accepts(trial.call(), n))
                    .toList();
            if (!limits.isEmpty()) {
                arguments.put(l, any(limits, random).toString());
            }
        });
        list.offset()
                .filter(o -> random.nextBoolean())
                .ifPresent(o -> arguments.put(
                        o,
                        Integer.toString(
                                random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(full.size() + 3))));
        return arguments;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
