package org.hsscontract.verifier.rules.filters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Pages through filtered lists. */
@RuleDefinition(
        id = "filter-before-paging",
        sentence = "A filter applies to the whole list, before limit and offset choose the page.",
        topic = Topic.FILTERS,
        sends =
                "A filter with a small limit, page by page; the pages must be full and join to what the filter gives at once, "
                        + "with its total.",
        data = "Groups that the filter leaves out.",
        basis = {
            "list/filters/*",
            "list/filters/*/match",
            "list/group",
            "list/total",
            "list/order",
            "list/page/unit",
            "decision type-as-filter",
            "decision empty-parameter",
            "decision malformed-encoding",
            "decision meaning-of-total-num",
            "decision nul-and-control-characters",
            "decision port-range",
            "decision string-lengths",
            "decision undecodable-names"
        })
public final class FilterBeforePaging extends FilterRule {
    private static final int MOST_PAGES = 12;

    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return super.appliesTo(operation, list)
                && list.limit().isPresent()
                && list.offset().isPresent();
    }

    @Override
    void judge(Trial trial, GroupedList list, FullList full) throws UnreadableListException {
        int size = Stream.of(1, 2, 10)
                .filter(n -> keeps(trial, list, full, n))
                .findFirst()
                .orElse(0);
        Group last = full.groups().get(full.size() - 1);
        for (Map.Entry<String, String> filter : list.filters().entrySet()) {
            FilterValue value =
                    FilterValue.of(trial, filter.getKey(), filter.getValue(), last.value(filter.getValue()));
            if (size > 0 && !value.value().isEmpty()) {
                trial.look(full, now -> judge(trial, list, now, value, size));
            }
        }
    }

    /** Which limits are taken and kept is not documented. */
    private static boolean keeps(Trial trial, GroupedList list, FullList full, int limit) {
        return trial.lists().accepts(trial.call(), limit)
                && Page.of(trial.send(full.call().with(list.limit().orElseThrow(), limit)), list)
                        .filter(page -> page.size() <= limit)
                        .isPresent();
    }

    private static void judge(Trial trial, GroupedList list, FullList full, FilterValue value, int size) {
        Page whole = page(trial, list, full, value).orElse(null);
        if (whole == null || whole.isEmpty() || !entriesMatch(trial, value, whole, selects(trial, value))) {
            return;
        }
        FilteredTotal total = new FilteredTotal(full, whole.groups());
        List<Group> joined = new ArrayList<>();
        Page read = whole;
        for (int number = 0; number < MOST_PAGES && number * size < whole.size(); number++) {
            Call call = full.call()
                    .withRaw(spelt(whole, value))
                    .with(list.limit().orElseThrow(), size)
                    .with(list.offset().orElseThrow(), (long) number * size);
            Exchange exchange = trial.send(call);
            if (exchange.isRefused()) {
                refused(trial, exchange, value.element(), atOffset(trial, selects(trial, value), number));
                return;
            }
            read = trial.page(exchange, value.element()).orElse(null);
            if (read == null || !entriesMatch(trial, value, read, selects(trial, value))) {
                return;
            }
            joined.addAll(read.groups());
            int due = Math.min(size, whole.size() - number * size);
            if (read.size() < due) {
                trial.broken(
                        value.element(),
                        atOffset(trial, selects(trial, value), number),
                        due + " groups on page " + (number + 1) + " of " + size + " with " + value.text()
                                + ", as the filter finds " + whole.size(),
                        read.text(),
                        exchange);
                return;
            }
            if (read.total() != whole.total() || (!total.is(read.total()) && whole.size() < full.pageSize())) {
                total.broken(trial, read, " on each page with " + value.text());
                return;
            }
        }
        List<Group> expected = whole.groups().subList(0, Math.min(whole.size(), MOST_PAGES * size));
        if (!new HashSet<>(joined).equals(new HashSet<>(expected))) {
            trial.broken(
                    value.element(),
                    atOffset(trial, selects(trial, value), 1).weaker(trial.source(trial.behaviour("order"))),
                    "pages of " + size + " with " + value.text() + " that join to " + expected.size() + " groups",
                    joined.size() + " groups, the first one " + joined.get(0).text(),
                    read.exchange());
        } else if (!joined.equals(expected)) {
            trial.broken(
                    trial.behaviour("order"),
                    "pages of " + size + " with " + value.text() + " in the order of the list",
                    joined.size() + " groups, the first one " + joined.get(0).text(),
                    read.exchange());
        } else if (whole.size() < full.size()) {
            trial.proved(value.element());
        } else if (full.call().query().isEmpty()) {
            trial.notProved("groups that " + value.text() + " leaves out would prove it; there are none");
        }
    }

    /** The filter as the server takes it: not every one takes every encoding. */
    private static String spelt(Page page, FilterValue value) {
        return page.exchange().call().query().stream()
                .filter(pair -> pair.startsWith(value.filter().name() + "="))
                .findFirst()
                .orElseThrow();
    }

    private static Source selects(Trial trial, FilterValue value) {
        return value.taken(trial.source(value.element()));
    }

    /** What comes at an offset rests on what an offset counts. */
    private static Source atOffset(Trial trial, Source source, int page) {
        return page == 0 ? source : source.weaker(trial.source(trial.behaviour("page", "unit")));
    }
}
