package org.hsscontract.verifier.rules.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.Doubts;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Reads the list once more in smaller pages and compares. */
@RuleDefinition(
        id = "pages-join",
        sentence = "Pages of any size, joined, give the whole list with no gap, overlap, repetition or reordering.",
        topic = Topic.PAGING,
        sends = "The whole list in pages of up to three sizes; joined they must be the list that was read before.",
        data = "A list with more groups than the smallest limit that is taken.",
        basis = {
            "list/page/offset",
            "list/page/limit",
            "list/page/unit",
            "list/page/beyond-end",
            "list/group",
            "list/order"
        })
public final class PagesJoin extends ListRule {
    private static final int MOST_PAGES = 40;

    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.limit().isPresent() && list.offset().isPresent();
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        trial.against(trial.call(), full -> {
            int[] sizes = IntStream.of(1, 2, 3, 7, 10, 50)
                    .filter(n -> n < full.size() && full.size() / n <= MOST_PAGES)
                    .filter(n -> trial.lists().accepts(trial.call(), n))
                    .limit(3)
                    .toArray();
            if (sizes.length == 0) {
                trial.notProved("a list of more groups than the smallest accepted limit would prove it; this one has "
                        + full.size());
            }
            for (int size : sizes) {
                trial.look(full, now -> join(trial, list, now, size));
            }
        });
    }

    private static void join(Trial trial, GroupedList list, FullList full, int size) {
        Address element = trial.behaviour("page", "offset");
        List<Group> joined = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (int offset = 0; offset < full.size(); offset += size) {
            Call call = trial.call()
                    .with(list.limit().orElseThrow(), size)
                    .with(list.offset().orElseThrow(), offset);
            Page page = trial.page(call, element).orElse(null);
            if (page == null) {
                return;
            }
            pages.add(page);
            joined.addAll(page.groups());
            if (joined.size() > full.size()) {
                break;
            }
        }
        String difference = ListDifference.of(full.groups(), joined);
        if (difference.isEmpty()) {
            trial.proved(element, trial.behaviour("page", "limit"));
            return;
        }
        String expected = "pages of " + size + " that join to the whole list of " + full.size();
        Exchange last = pages.get(pages.size() - 1).exchange();
        if (ListDifference.inOrderOnly(full.groups(), joined)
                || Order.moves(trial, pages.get(0), full.pages().get(0))) {
            trial.broken(trial.behaviour("order"), expected, difference, last);
        } else {
            Source source = trial.source(element).weaker(trial.source(trial.behaviour("page", "unit")));
            trial.broken(element, Doubts.weigh(trial, full, source), expected, difference, last);
        }
    }
}
