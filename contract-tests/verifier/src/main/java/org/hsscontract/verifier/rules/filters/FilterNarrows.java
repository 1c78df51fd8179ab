package org.hsscontract.verifier.rules.filters;

import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Looks at every entry of filtered answers. */
@RuleDefinition(
        id = "filter-narrows",
        sentence = "Every entry of a filtered list has the value that was asked for.",
        topic = Topic.FILTERS,
        sends =
                "Each filter with values that were seen; every entry of the answer must have the value. One that is alike "
                        + "under some comparison, a part, another case, a pattern, is a matter of the comparison.",
        data = "Groups with different values of what is filtered.",
        basis = {
            "list/filters/*",
            "list/filters/*/match",
            "decision type-as-filter",
            "decision empty-parameter",
            "decision malformed-encoding",
            "decision nul-and-control-characters",
            "decision port-range",
            "decision string-lengths",
            "decision undecodable-names"
        })
public final class FilterNarrows extends FilterRule {
    @Override
    void judge(Trial trial, GroupedList list, FullList full) throws UnreadableListException {
        eachSeen(
                trial,
                list,
                full,
                (value, now) -> page(trial, list, now, value)
                        .filter(page -> entriesMatch(trial, value, page, value.taken(trial.source(value.element()))))
                        .ifPresent(page -> {
                            if (!now.groups().stream().allMatch(value::isExactlyOf)) {
                                trial.proved(value.element());
                            } else if (now.call().query().isEmpty()) {
                                trial.notProved("groups with different values of " + value.property()
                                        + " would prove it; all have " + value.value());
                            }
                        }));
    }
}
