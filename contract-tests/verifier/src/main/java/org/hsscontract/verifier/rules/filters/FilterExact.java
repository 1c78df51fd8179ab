package org.hsscontract.verifier.rules.filters;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Filters by values that nearly exist. */
@RuleDefinition(
        id = "filter-exact",
        sentence = "A filter finds exactly the value that was asked for: no part of it, no pattern, no other case.",
        topic = Topic.FILTERS,
        sends = "Each filter with values that nearly exist, parts, patterns, other cases, padded ones; each must "
                + "find nothing.",
        data = "A list with groups.",
        basis = {"list/filters/*/match", "decision port-range at filters/format"})
public final class FilterExact extends FilterRule {
    @Override
    void judge(Trial trial, GroupedList list, FullList full) {
        Group sample = Samples.of(full).stream().reduce((a, b) -> b).orElseThrow();
        list.filters().forEach((filter, property) -> {
            Parameter parameter = trial.operation().parameter(filter).orElseThrow();
            judge(trial, full, parameter, property, full.groups().get(0));
            judge(trial, full, parameter, property, sample);
        });
    }

    private static void judge(Trial trial, FullList full, Parameter filter, String property, Group sample) {
        NearMisses.of(filter, sample.value(property)).forEach((value, what) -> {
            if (full.groups().stream().noneMatch(g -> g.value(property).equals(value))) {
                judge(trial, full.call().with(filter.name(), value), filter, filter.name() + "=" + value + ", " + what);
            }
        });
    }

    private static void judge(Trial trial, Call call, Parameter filter, String what) {
        Address element = element(trial, filter.name()).append("match");
        Exchange exchange = trial.send(call);
        if (filter.isInteger() && exchange.status() / 100 == 4) {
            // Which numbers may be asked for is not documented; what a number finds that is taken, is.
            trial.broken(
                    filter.keyword("format"),
                    trial.decision("port-range"),
                    what + ", finds nothing and is not refused",
                    exchange.outcome(),
                    exchange);
        } else if (trial.answered(exchange, element)) {
            trial.nothingFound(exchange, element, what + ",");
        }
    }
}
