package org.hsscontract.verifier.rules.filters;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import tools.jackson.databind.JsonNode;

/** Filters by values that nearly exist. */
@RuleDefinition(
        id = "filter-exact",
        sentence = "A filter finds exactly the value that was asked for: no part of it, no pattern, no other case.",
        topic = Topic.FILTERS,
        sends = "Each filter with values that nearly exist, parts, patterns, other cases, padded ones; each must "
                + "find nothing. What matches under no comparison at all shows that the filter does not select.",
        data = "A list with groups.",
        basis = {
            "list/filters/*",
            "list/filters/*/match",
            "list/total",
            "decision type-as-filter",
            "decision type-of-port-example",
            "decision meaning-of-total-num",
            "decision nothing-found",
            "decision port-range at filters/format",
            "decision which-strings-are-paths"
        })
public final class FilterExact extends FilterRule {
    private static final int NOT_FOUND = 404;

    @Override
    void judge(Trial trial, GroupedList list, FullList full) throws UnreadableListException {
        Group sample = Samples.of(full).stream().reduce((a, b) -> b).orElseThrow();
        for (Map.Entry<String, String> filter : list.filters().entrySet()) {
            judge(trial, full, filter.getKey(), filter.getValue(), full.groups().get(0));
            judge(trial, full, filter.getKey(), filter.getValue(), sample);
        }
    }

    private static void judge(Trial trial, FullList full, String filter, String property, Group sample)
            throws UnreadableListException {
        Map<String, String> misses =
                NearMisses.of(trial.operation().parameter(filter).orElseThrow(), sample.value(property));
        ofOthers(trial, filter).stream()
                .filter(other -> FilterValue.of(trial, filter, property, other).isUnknown())
                .forEach(other -> misses.putIfAbsent(other, "a value of another parameter"));
        for (Map.Entry<String, String> miss : misses.entrySet()) {
            FilterValue value = FilterValue.of(trial, filter, property, miss.getKey());
            if (full.groups().stream().noneMatch(value::isExactlyOf)) {
                trial.look(full, now -> judge(trial, now, value, value.text() + ", " + miss.getValue()));
            }
        }
    }

    /** What other parameters take; the same word may have come to mean both. */
    private static List<String> ofOthers(Trial trial, String filter) {
        return trial.operation().parameters().stream()
                .filter(p -> !p.name().equals(filter))
                .flatMap(p -> p.schema().path("enum").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static void judge(Trial trial, FullList full, FilterValue value, String what) {
        Exchange exchange = trial.send(full.call().with(value.filter().name(), value.value()));
        if (exchange.status() >= 400 && exchange.status() != 429) {
            refused(trial, exchange, value, what);
            return;
        }
        Page page = trial.page(exchange, value.match()).orElse(null);
        if (page == null) {
            return;
        }
        if (page.isEmpty()) {
            judgeTotal(trial, page, value, what);
        } else if (value.isOutOfRange() && isAsIfNotGiven(value, page, full)) {
            trial.broken(
                    value.filter().keyword("format"),
                    trial.decision("port-range"),
                    what + ", finds nothing",
                    page.text(),
                    exchange);
        } else if (entriesMatch(trial, value, page, selects(trial, value), what + ", finds nothing")) {
            // It was found after all: the list that was read had not all.
            trial.notProved("the list and an answer to " + value.text() + " differ");
        }
    }

    private static void judgeTotal(Trial trial, Page page, FilterValue value, String what) {
        if (page.total() == 0) {
            trial.proved(value.match());
        } else {
            trial.broken(
                    trial.behaviour("total"),
                    trial.decision("meaning-of-total-num"),
                    what + ", finds nothing: an empty list with total 0",
                    page.text(),
                    page.exchange());
        }
    }

    /** A number beyond the range may count as none; one that is cut to another number is not that. */
    private static boolean isAsIfNotGiven(FilterValue value, Page page, FullList full) {
        return page.groups().stream().anyMatch(g -> value.of(g) == Match.NONE)
                || value.value().equals("0")
                || page.total() == full.total()
                || new HashSet<>(page.groups()).containsAll(full.groups());
    }

    /** A value that the property cannot have may count as none. */
    private static Source selects(Trial trial, FilterValue value) {
        Source selects = trial.source(value.element());
        if (ofOthers(trial, value.filter().name()).contains(value.value())) {
            return selects.weaker(trial.decision("type-of-port-example"));
        }
        return value.isUnknown() ? selects.weaker(trial.decision("type-as-filter")) : selects;
    }

    /** Which values may be asked for is not documented; what a value finds that is taken, is. */
    private static void refused(Trial trial, Exchange exchange, FilterValue value, String what) {
        boolean number = value.filter().isInteger();
        if (exchange.status() == NOT_FOUND) {
            trial.broken(
                    value.match(),
                    trial.decision("nothing-found"),
                    what + ", finds nothing: an empty list",
                    exchange.outcome(),
                    exchange);
        } else if (number) {
            trial.broken(
                    value.filter().keyword("format"),
                    trial.decision("port-range"),
                    what + ", finds nothing and is not refused",
                    exchange.outcome(),
                    exchange);
        } else {
            trial.broken(
                    value.match(),
                    trial.decision(value.isUnknown() ? "type-as-filter" : "which-strings-are-paths"),
                    what + ", finds nothing and is not refused",
                    exchange.outcome(),
                    exchange);
        }
    }
}
