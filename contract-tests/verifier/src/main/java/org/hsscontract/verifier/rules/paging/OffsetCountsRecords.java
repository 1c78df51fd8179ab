package org.hsscontract.verifier.rules.paging;

import java.util.List;
import java.util.stream.IntStream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Compares pages at some offsets with the same places of the whole list. */
@RuleDefinition(
        id = "offset-counts-records",
        sentence = "A page begins with the group that has as many groups before it as the offset says.",
        topic = Topic.PAGING,
        sends = "Pages at several offsets; each must begin with the group at that place of the whole list.",
        data = "A list of 2 or more groups.",
        basis = {"list/page/offset", "list/page/unit"})
public final class OffsetCountsRecords extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.offset().isPresent();
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        trial.against(trial.call(), full -> {
            if (full.size() < 2) {
                trial.notProved("a list of 2 or more groups would prove it; this one has " + full.size());
                return;
            }
            int last = full.size() - 1;
            IntStream.of(1, 2, 3, 10, last / 2, last)
                    .filter(n -> n >= 1 && n <= last)
                    .distinct()
                    .forEach(offset -> judge(trial, list, full, offset));
        });
    }

    private static void judge(Trial trial, GroupedList list, FullList full, int offset) {
        Address element = trial.behaviour("page", "offset");
        Call call = trial.call().with(list.offset().orElseThrow(), offset);
        Page page = trial.page(call, element).orElse(null);
        if (page == null) {
            return;
        }
        List<Group> rest = full.groups().subList(offset, full.size());
        List<Group> expected = rest.subList(0, Math.min(page.size(), rest.size()));
        if (page.isEmpty() || !page.groups().equals(expected)) {
            trial.broken(
                    element,
                    "a page that begins with the group at place " + offset + " of the whole list, "
                            + rest.get(0).text(),
                    page.text(),
                    page.exchange());
        } else {
            trial.proved(element, trial.behaviour("page", "unit"));
        }
    }
}
