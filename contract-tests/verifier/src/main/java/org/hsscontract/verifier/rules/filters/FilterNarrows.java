package org.hsscontract.verifier.rules.filters;

import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Looks at every entry of filtered answers. */
@RuleDefinition(
        id = "filter-narrows",
        sentence = "Every entry of a filtered list has the value that was asked for.",
        topic = Topic.FILTERS,
        sends = "Each filter with values that were seen; every entry of the answer must have the value.",
        data = "Groups with different values of what is filtered.",
        basis = {"list/filters/*"})
public final class FilterNarrows extends FilterRule {
    @Override
    void judge(Trial trial, GroupedList list, FullList full) {
        for (Group sample : Samples.of(full)) {
            list.filters()
                    .forEach((filter, property) -> judge(trial, list, full, filter, property, sample.value(property)));
        }
    }

    private static void judge(
            Trial trial, GroupedList list, FullList full, String filter, String property, String value) {
        page(trial, list, full, element(trial, filter), full.call().with(filter, value))
                .ifPresent(page -> {
                    Group other = page.groups().stream()
                            .filter(g -> !g.value(property).equals(value))
                            .findFirst()
                            .orElse(null);
                    if (other != null) {
                        trial.broken(
                                element(trial, filter),
                                "only entries with " + property + " " + value,
                                other.text(),
                                page.exchange());
                    } else if (full.groups().stream()
                            .anyMatch(g -> !g.value(property).equals(value))) {
                        trial.proved(element(trial, filter));
                    } else if (full.call().query().isEmpty()) {
                        trial.notProved(
                                "groups with different values of " + property + " would prove it; all have " + value);
                    }
                });
    }
}
