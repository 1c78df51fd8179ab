package org.hsscontract.verifier.rules.paging;

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

/** Compares pages at some offsets with the same places of the whole list. */
@RuleDefinition(
        id = "offset-counts-records",
        sentence = "A page begins with the group that has as many groups before it as the offset says.",
        topic = Topic.PAGING,
        sends = "Pages at several offsets; each must begin with the group at that place of the whole list.",
        data = "A list of 2 or more groups.",
        basis = {
            "list/page/offset",
            "list/page/unit",
            "list/page/beyond-end",
            "list/group",
            "list/order",
            "decision offset-wordings at list/page/offset"
        })
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
            for (int offset : IntStream.of(1, 2, 3, 10, last / 2, last)
                    .filter(n -> n >= 1 && n <= last)
                    .distinct()
                    .toArray()) {
                trial.look(full, now -> judge(trial, list, now, offset));
            }
        });
    }

    private static void judge(Trial trial, GroupedList list, FullList full, int offset) {
        Address element = trial.behaviour("page", "offset");
        // With the limit of the list it is compared with: the order may depend on the limit.
        Call call = full.pageSize() > 0 ? trial.call().with(list.limit().orElseThrow(), full.pageSize()) : trial.call();
        Exchange exchange = trial.send(call.with(list.offset().orElseThrow(), offset));
        if (exchange.isRefused()) {
            refused(trial, list, full, offset, exchange);
            return;
        }
        Page page = trial.page(exchange, element).orElse(null);
        if (page == null) {
            return;
        }
        List<Group> rest = full.groups().subList(offset, full.size());
        List<Group> expected = rest.subList(0, Math.min(page.size(), rest.size()));
        if (!page.isEmpty() && page.groups().equals(expected)) {
            trial.proved(element, trial.behaviour("page", "unit"));
            return;
        }
        String wanted = "a page that begins with the group at place " + offset + " of the whole list, "
                + rest.get(0).text();
        if ((!page.isEmpty() && ListDifference.inOrderOnly(expected, page.groups()))
                || Order.moves(trial, page, full.pages().get(0))) {
            trial.broken(trial.behaviour("order"), wanted, page.text(), exchange);
        } else {
            trial.broken(element, source(trial, full), wanted, page.text(), exchange);
        }
    }

    /** That it is an offset at all is another thing than what it counts, and from which number. */
    private static Source source(Trial trial, FullList full) {
        Source source =
                trial.source(trial.behaviour("page", "offset")).weaker(trial.source(trial.behaviour("page", "unit")));
        return Doubts.weigh(trial, full, source);
    }

    /** No sentence promises that every offset is taken, but there must be one that leads to the second page. */
    private static void refused(Trial trial, GroupedList list, FullList full, int offset, Exchange exchange) {
        int size = IntStream.of(1, 2, 3, 7, 10, 20, 50)
                .filter(n -> n < full.size() && trial.lists().accepts(trial.call(), n))
                .findFirst()
                .orElse(0);
        // The first is the second page of records, the other that of pages.
        boolean others = size == 0
                || IntStream.of(size, 1)
                        .anyMatch(n -> trial.send(trial.call()
                                        .with(list.limit().orElseThrow(), size)
                                        .with(list.offset().orElseThrow(), n))
                                .succeeded());
        trial.broken(
                trial.behaviour("page", "offset"),
                others
                        ? trial.decision("offset-wordings")
                        : Doubts.weigh(trial, full, trial.source(trial.behaviour("page", "offset"))),
                "status 200 at offset " + offset + " of " + full.size() + " groups",
                exchange.outcome(),
                exchange);
    }
}
