package org.hsscontract.verifier.rules.filters;

import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Looks in filtered answers for every group that the whole list has with that value. */
@RuleDefinition(
        id = "filter-complete",
        sentence = "A filtered list has every group of the whole list with that value, with its count, and the total "
                + "of them.",
        topic = Topic.FILTERS,
        sends = "Each filter with values that were seen; every group of the whole list with that value must be "
                + "there, with its count.",
        data = "A list with groups.",
        basis = {"list/filters/*", "list/total"})
public final class FilterComplete extends FilterRule {
    @Override
    void judge(Trial trial, GroupedList list, FullList full) {
        for (Group sample : Samples.of(full)) {
            list.filters().forEach((filter, property) -> {
                List<Group> expected = full.groups().stream()
                        .filter(g -> g.value(property).equals(sample.value(property)))
                        .toList();
                judge(trial, list, full, filter, sample.value(property), expected);
            });
        }
    }

    private static void judge(
            Trial trial, GroupedList list, FullList full, String filter, String value, List<Group> expected) {
        Address element = element(trial, filter);
        Page page = page(trial, list, full, element, full.call().with(filter, value))
                .orElse(null);
        if (page == null) {
            return;
        }
        List<Group> fit =
                full.pageSize() > 0 ? expected.subList(0, Math.min(expected.size(), full.pageSize())) : expected;
        Group lost = fit.stream()
                .filter(g -> page.groups().stream().noneMatch(g::sameKey))
                .findFirst()
                .orElse(null);
        Group miscounted =
                fit.stream().filter(g -> !page.groups().contains(g)).findFirst().orElse(null);
        if (lost != null) {
            trial.broken(element, lost.text() + ", which the whole list has", page.text(), page.exchange());
        } else if (miscounted != null) {
            trial.broken(
                    element,
                    "the count that the whole list has: " + miscounted.count() + " for " + miscounted.text(),
                    page.groups().stream()
                            .filter(miscounted::sameKey)
                            .map(g -> "count " + g.count())
                            .findFirst()
                            .orElse(""),
                    page.exchange());
        } else if (page.total() != expected.size()) {
            trial.broken(
                    trial.behaviour("total"),
                    "total " + expected.size() + ", the groups with " + filter + "=" + value,
                    "total " + page.total(),
                    page.exchange());
        } else {
            trial.proved(element);
        }
    }
}
