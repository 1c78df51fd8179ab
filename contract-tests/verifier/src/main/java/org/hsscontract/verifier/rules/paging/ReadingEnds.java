package org.hsscontract.verifier.rules.paging;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.ListEnd;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Reads the list as real clients do: page after page, until one is empty. An implementation that ignores the offset never ends that. */
@RuleDefinition(
        id = "reading-ends",
        sentence = "The offset leads to other pages, and reading page by page ends at an empty one.",
        topic = Topic.PAGING,
        sends = "Page after page, each at the offset of what was read so far, until one is empty, as real clients do; "
                + "where a page comes again, small pages at offsets within the list, too.",
        data = "A list with groups.",
        basis = {"list/page/offset", "list/page/unit", "list/page/beyond-end"})
public final class ReadingEnds extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.offset().isPresent();
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        trial.against(trial.call(), full -> judge(trial, list, full));
    }

    private static void judge(Trial trial, GroupedList list, FullList full) {
        Address offset = trial.behaviour("page", "offset");
        if (full.isEmpty()) {
            trial.notProved("a list with groups would prove it; this one is empty");
        } else if (full.end() == ListEnd.EMPTY_PAGE) {
            trial.proved(offset);
        } else if (full.end() == ListEnd.REPEATED && hasNoEffect(trial, list, full)) {
            // With one page of no known size, an offset that counts pages is beyond the end, too.
            Source source = smallest(trial, full) > 0
                    ? trial.source(offset)
                    : trial.source(offset).weaker(trial.source(trial.behaviour("page", "unit")));
            trial.broken(
                    offset,
                    source,
                    "other groups at another offset",
                    "the page repeats itself whatever the offset",
                    full.last());
        } else {
            trial.broken(
                    trial.behaviour("page", "beyond-end"),
                    "an empty page after the " + full.size() + " groups of the list",
                    full.end() == ListEnd.REPEATED
                            ? "groups that were read before"
                            : full.last().outcome(),
                    full.last());
        }
    }

    /** Whether the page is the same at all offsets within the list. Beyond the end it may come again. */
    private static boolean hasNoEffect(Trial trial, GroupedList list, FullList full) {
        int limit = smallest(trial, full);
        Call call = limit > 0 ? trial.call().with(list.limit().orElseThrow(), limit) : trial.call();
        Optional<Page> first = page(trial, list, call);
        return full.size() > 1
                && first.isPresent()
                && IntStream.of(1, limit, 2 * limit + 1, full.size() / 2, full.size() - 1)
                        .filter(n -> n > 0 && n < full.size())
                        .distinct()
                        .allMatch(n -> page(trial, list, call.with(list.offset().orElseThrow(), n))
                                .filter(page -> page.groups().equals(first.get().groups()))
                                .isPresent());
    }

    /** The smallest limit that leaves more than one page, 0 if none is taken. */
    private static int smallest(Trial trial, FullList full) {
        return IntStream.of(1, 2, 3, 7, 10, 20, 50)
                .filter(n -> n < full.size() && trial.lists().accepts(trial.call(), n))
                .findFirst()
                .orElse(0);
    }

    private static Optional<Page> page(Trial trial, GroupedList list, Call call) {
        return Page.of(trial.send(call), list);
    }
}
