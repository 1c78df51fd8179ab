package org.hsscontract.verifier.rules.paging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.Doubts;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.scope.ScopedCalls;

/** Compares the total of every page with the number of groups on all pages, in every scope. */
@RuleDefinition(
        id = "total-counts-groups",
        sentence = "The total is the number of groups on all pages, whatever the limit and the offset.",
        topic = Topic.PAGING,
        sends = "Pages of several limits and offsets in every scope; each total must be the number of groups of "
                + "the whole list.",
        data = "A list of 2 or more groups, or of one that is counted more often than once.",
        basis = {
            "list/total",
            "list/page/beyond-end",
            "list/page/unit",
            "list/group",
            "list/order",
            "decision meaning-of-total-num at list/total"
        })
public final class TotalCountsGroups extends ListRule {
    @Override
    protected void judge(Trial trial, GroupedList list) {
        for (Call scoped : ScopedCalls.of(trial, list)) {
            trial.against(scoped, full -> judge(trial, list, full));
        }
    }

    private static void judge(Trial trial, GroupedList list, FullList full) {
        Address element = trial.behaviour("total");
        // What the total is beyond the end is another question.
        full.pages().stream()
                .filter(page -> !page.isEmpty() || full.isEmpty())
                .forEach(page -> compare(trial, list, full, page));
        list.limit()
                .ifPresent(limit -> List.of(1, 2, 10).stream()
                        .filter(n -> trial.lists().accepts(trial.call(), n))
                        .forEach(n -> trial.page(full.call().with(limit, n), element)
                                .ifPresent(page -> compare(trial, list, full, page))));
        list.offset()
                .ifPresent(offset -> Page.of(trial.send(full.call().with(offset, Math.max(1, full.size() / 2))), list)
                        .filter(page -> !page.isEmpty())
                        .ifPresent(page -> compare(trial, list, full, page)));
        // The page of the default: it may be another one than with a limit.
        trial.page(full.call(), element).ifPresent(page -> compare(trial, list, full, page));
        if (full.size() > 1) {
            trial.proved(element);
        }
    }

    private static void compare(Trial trial, GroupedList list, FullList full, Page page) {
        Address element = trial.behaviour("total");
        if (page.total() != full.size()) {
            Source source = counted(list, full).contains(page.total())
                    ? trial.decision("meaning-of-total-num")
                    : Doubts.weigh(trial, full, trial.source(element));
            trial.broken(
                    element,
                    source,
                    "total " + full.size() + ", as many groups as all pages have",
                    "total " + page.total(),
                    page.exchange());
        } else if (full.size() == 1 && full.groups().get(0).count() != 1) {
            // One group that was counted more often than once tells groups from the sum of counts.
            trial.proved(element);
        }
    }

    /** What else the words can mean: different groups, or different values of one of the properties that make a group. */
    private static Set<Long> counted(GroupedList list, FullList full) {
        Set<Long> counted = new HashSet<>();
        counted.add((long) full.distinct());
        for (String property : list.groupBy()) {
            counted.add(full.groups().stream()
                    .map(group -> group.value(property))
                    .distinct()
                    .count());
        }
        return counted;
    }
}
