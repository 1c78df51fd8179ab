package org.hsscontract.verifier.rules.filters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Gives all filters at once: values of one group, and values that no group has together. */
@RuleDefinition(
        id = "filters-joined-by-and",
        sentence = "Several filters at once select the groups that match them all.",
        topic = Topic.FILTERS,
        sends = "All filters at once, with values of one group, and with values that no group has together.",
        data = "Two groups that differ in every filtered value.",
        basis = {"list/filters"})
public final class FiltersJoinedByAnd extends FilterRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.filters().size() > 1;
    }

    @Override
    void judge(Trial trial, GroupedList list, FullList full) {
        for (Group sample : Samples.of(full)) {
            judgeTogether(trial, list, full, sample);
        }
        apart(list, full)
                .ifPresentOrElse(
                        values -> trial.findsNothing(
                                full.call().with(values),
                                trial.behaviour("filters"),
                                values + ", which no group has together,"),
                        () -> trial.notProved(
                                "two groups that differ in every filtered value would prove it; there are none"));
    }

    private static void judgeTogether(Trial trial, GroupedList list, FullList full, Group sample) {
        Map<String, String> values = new LinkedHashMap<>();
        list.filters().forEach((filter, property) -> values.put(filter, sample.value(property)));
        long expected =
                full.groups().stream().filter(g -> matches(g, list, values)).count();
        page(trial, list, full, trial.behaviour("filters"), full.call().with(values))
                .ifPresent(page -> {
                    if (page.total() != expected
                            || !page.groups().stream().allMatch(g -> matches(g, list, values))
                            || !page.groups().contains(sample)) {
                        trial.broken(
                                trial.behaviour("filters"),
                                "the " + expected + " groups with " + values,
                                page.text(),
                                page.exchange());
                    } else {
                        trial.proved(trial.behaviour("filters"));
                    }
                });
    }

    private static Optional<Map<String, String>> apart(GroupedList list, FullList full) {
        for (Group one : full.groups().subList(0, Math.min(50, full.size()))) {
            for (Group other : full.groups()) {
                Map<String, String> values = new LinkedHashMap<>();
                list.filters()
                        .forEach((filter, property) ->
                                values.put(filter, (values.isEmpty() ? one : other).value(property)));
                if (full.groups().stream().noneMatch(g -> matches(g, list, values))) {
                    return Optional.of(values);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Group group, GroupedList list, Map<String, String> values) {
        return values.entrySet().stream()
                .allMatch(v -> group.value(Objects.requireNonNull(list.filters().get(v.getKey()), v.getKey()))
                        .equals(v.getValue()));
    }
}
