package org.hsscontract.verifier.rules.paging;

import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Compares the size of the first page with its limit. */
@RuleDefinition(
        id = "limit-kept",
        sentence = "A page holds as many groups as its limit says, and fewer only at the end of the list.",
        topic = Topic.PAGING,
        sends = "The first page with limits of 1, 2, 7, 10, 50 and 200, as far as they are taken, and counts its "
                + "groups.",
        data = "A list with more groups than the limits; 2 prove the least.",
        basis = {"list/page/limit"})
public final class LimitKept extends ListRule {
    private static final List<Integer> LIMITS = List.of(1, 2, 7, 10, 50, 200);

    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.limit().isPresent();
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        trial.against(
                trial.call(),
                full -> LIMITS.stream()
                        .filter(limit -> trial.lists().accepts(trial.call(), limit))
                        .forEach(limit -> judge(trial, list, full, limit)));
    }

    private static void judge(Trial trial, GroupedList list, FullList full, int limit) {
        Address element = trial.behaviour("page", "limit");
        Page page = trial.page(trial.call().with(list.limit().orElseThrow(), limit), element)
                .orElse(null);
        if (page == null) {
            return;
        }
        int expected = Math.min(limit, full.size());
        if (page.size() != expected) {
            trial.broken(
                    element,
                    expected + " groups at " + list.limit().orElseThrow() + "=" + limit + " of " + full.size()
                            + " in the list",
                    page.text(),
                    page.exchange());
        } else if (full.size() > limit) {
            trial.proved(element);
        } else if (limit == 1) {
            trial.notProved("a list of 2 or more groups would prove it; this one has " + full.size());
        }
    }
}
