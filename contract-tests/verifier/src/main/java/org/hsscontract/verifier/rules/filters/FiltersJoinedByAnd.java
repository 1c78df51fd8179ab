package org.hsscontract.verifier.rules.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Gives all filters at once: values of one group, and values that no group has together. */
@RuleDefinition(
        id = "filters-joined-by-and",
        sentence = "Several filters at once select the groups that match them all.",
        topic = Topic.FILTERS,
        sends =
                "All filters at once, with values of one group, and with values that no group has together. An entry that one "
                        + "of them does not select breaks what is said of that one.",
        data = "Two groups that differ in every filtered value.",
        basis = {
            "list/filters",
            "list/filters/*",
            "list/filters/*/match",
            "decision type-as-filter",
            "decision empty-parameter",
            "decision meaning-of-total-num",
            "decision nothing-found",
            "decision nul-and-control-characters",
            "decision port-range",
            "decision string-lengths",
            "decision undecodable-names"
        })
public final class FiltersJoinedByAnd extends FilterRule {
    private static final int NOT_FOUND = 404;

    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.filters().size() > 1;
    }

    @Override
    void judge(Trial trial, GroupedList list, FullList full) throws UnreadableListException {
        for (Group sample : Samples.of(full)) {
            List<FilterValue> values = values(trial, list, sample, sample);
            if (values.stream().noneMatch(v -> v.value().isEmpty())) {
                trial.look(full, now -> judgeTogether(trial, list, now, values, sample));
            }
        }
        List<FilterValue> apart = apart(trial, list, full).orElse(null);
        if (apart == null) {
            trial.notProved("two groups that differ in every filtered value would prove it; there are none");
        } else {
            trial.look(full, now -> judgeApart(trial, list, now, apart));
        }
    }

    /** The first filter's value of one group, the others' of the other one. */
    private static List<FilterValue> values(Trial trial, GroupedList list, Group one, Group other) {
        List<FilterValue> values = new ArrayList<>();
        list.filters()
                .forEach((filter, property) -> values.add(
                        FilterValue.of(trial, filter, property, (values.isEmpty() ? one : other).value(property))));
        return values;
    }

    private static Exchange send(Trial trial, GroupedList list, FullList full, List<FilterValue> values) {
        Call call = full.call();
        for (FilterValue value : values) {
            call = call.with(value.filter().name(), value.value());
        }
        return trial.send(wide(list, full, call));
    }

    private static void judgeTogether(
            Trial trial, GroupedList list, FullList full, List<FilterValue> values, Group sample) {
        Exchange exchange = send(trial, list, full, values);
        if (exchange.isRefused()) {
            refused(trial, exchange, trial.behaviour("filters"), trial.source(trial.behaviour("filters")));
            return;
        }
        Page page = trial.page(exchange, trial.behaviour("filters")).orElse(null);
        if (page == null || !allMatch(trial, values, page)) {
            return;
        }
        if (page.groups().stream().noneMatch(sample::sameKey)) {
            trial.broken(
                    trial.behaviour("filters"),
                    values.stream()
                            .map(v -> v.found(trial.source(trial.behaviour("filters"))))
                            .reduce(trial.source(trial.behaviour("filters")), (a, b) -> a.weaker(b)),
                    sample.text() + " with " + text(values),
                    page.text(),
                    exchange);
        } else {
            trial.proved(trial.behaviour("filters"));
        }
    }

    private static void judgeApart(Trial trial, GroupedList list, FullList full, List<FilterValue> values) {
        String what = text(values) + ", which no group has together,";
        Exchange exchange = send(trial, list, full, values);
        if (exchange.isRefused()) {
            trial.broken(
                    trial.behaviour("filters"),
                    exchange.status() == NOT_FOUND
                            ? trial.decision("nothing-found")
                            : trial.source(trial.behaviour("filters")).weaker(trial.decision("nothing-found")),
                    what + " finds nothing: an empty list",
                    exchange.outcome(),
                    exchange);
            return;
        }
        Page page = trial.page(exchange, trial.behaviour("filters")).orElse(null);
        if (page == null || !allMatch(trial, values, page)) {
            return;
        }
        if (page.isEmpty() && page.total() == 0) {
            trial.proved(trial.behaviour("filters"));
        } else if (page.isEmpty()) {
            trial.broken(
                    trial.behaviour("filters"),
                    trial.decision("meaning-of-total-num"),
                    what + " finds nothing: an empty list with total 0",
                    page.text(),
                    exchange);
        } else {
            trial.notProved("the list and an answer to " + text(values) + " differ");
        }
    }

    private static boolean allMatch(Trial trial, List<FilterValue> values, Page page) {
        return values.stream().allMatch(v -> entriesMatch(trial, v, page, v.taken(trial.source(v.element()))));
    }

    private static String text(List<FilterValue> values) {
        return String.join(", ", values.stream().map(FilterValue::text).toList());
    }

    private static Optional<List<FilterValue>> apart(Trial trial, GroupedList list, FullList full) {
        for (Group one : full.groups().subList(0, Math.min(50, full.size()))) {
            for (Group other : full.groups()) {
                List<FilterValue> values = values(trial, list, one, other);
                if (values.stream().allMatch(FilterValue::isPlain)
                        && full.groups().stream().noneMatch(g -> values.stream().allMatch(v -> v.isExactlyOf(g)))) {
                    return Optional.of(values);
                }
            }
        }
        return Optional.empty();
    }
}
