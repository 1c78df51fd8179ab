package org.hsscontract.verifier.rules.paging;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Sends the same request several times. */
@RuleDefinition(
        id = "same-answer-twice",
        sentence = "The same request, sent again, gets the same groups in the same order.",
        topic = Topic.PAGING,
        sends = "The same call five times; the groups, their counts, the total and the order must stay.",
        data = "A list of 2 or more groups that does not change meanwhile.",
        basis = {"list/order", "list/items", "list/total", "list/group/count"})
public final class SameAnswerTwice extends ListRule {
    private static final int TIMES = 5;

    @Override
    protected void judge(Trial trial, GroupedList list) {
        trial.against(trial.call(), full -> {
            if (full.size() < 2) {
                trial.notProved("a list of 2 or more groups would prove it; this one has " + full.size());
            } else {
                judge(trial, list, full);
            }
        });
    }

    private static void judge(Trial trial, GroupedList list, FullList full) {
        Address element = trial.behaviour("order");
        Call call = full.pageSize() > 0 ? trial.call().with(list.limit().orElseThrow(), full.pageSize()) : trial.call();
        Page first = full.pages().get(0);
        for (int time = 1; time < TIMES; time++) {
            Page again = trial.page(call, element).orElse(null);
            if (again == null) {
                return;
            }
            if (!again.tellsTheSame(first)) {
                broken(trial, full, again);
                return;
            }
        }
        trial.proved(element);
    }

    /** Nothing is said of the order, and with it of what a page of several holds; what a list of resting data holds is. */
    private static void broken(Trial trial, FullList full, Page again) {
        Page first = full.pages().get(0);
        String difference = ListDifference.of(first.groups(), again.groups());
        trial.broken(
                moved(trial, full, again),
                "the answer that the same request got before: " + first.text(),
                difference.isEmpty() ? again.text() : difference,
                again.exchange());
    }

    private static Address moved(Trial trial, FullList full, Page again) {
        if (again.total() != full.total()) {
            return trial.behaviour("total");
        }
        if (again.size() != full.pages().get(0).size()
                || !again.groups().stream().allMatch(full::contains)) {
            return trial.behaviour("items");
        }
        return full.groups().containsAll(again.groups()) ? trial.behaviour("order") : trial.behaviour("group", "count");
    }
}
