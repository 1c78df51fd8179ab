package org.hsscontract.verifier.rules.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.Doubts;
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
                + "there, with its count, in some spelling of the value at least.",
        data = "A list with groups.",
        basis = {
            "list/filters/*",
            "list/filters/*/match",
            "list/total",
            "list/order",
            "list/page/unit",
            "list/group",
            "decision type-as-filter",
            "decision empty-parameter",
            "decision malformed-encoding",
            "decision meaning-of-total-num",
            "decision nul-and-control-characters",
            "decision percent-and-plus",
            "decision port-range",
            "decision string-lengths",
            "decision undecodable-names"
        })
public final class FilterComplete extends FilterRule {
    private static final int MOST_PAGES = 20;

    @Override
    void judge(Trial trial, GroupedList list, FullList full) throws UnreadableListException {
        eachSeen(trial, list, full, (value, now) -> judge(trial, list, now, value));
    }

    private static void judge(Trial trial, GroupedList list, FullList full, FilterValue value) {
        Page page = page(trial, list, full, value).orElse(null);
        if (page == null) {
            return;
        }
        List<Group> expected = full.groups().stream().filter(value::isExactlyOf).toList();
        List<Group> joined = page.groups();
        boolean several = false;
        if (lost(expected, joined).isPresent() && mayGoOn(trial, list, page)) {
            joined = joined(trial, list, page);
            several = joined.size() > page.size();
        }
        Optional<Group> lost = lost(expected, joined);
        if (lost.isPresent()) {
            judgeLost(trial, list, full, value, page, lost.get(), several);
            return;
        }
        List<Group> all = joined;
        Group miscounted =
                expected.stream().filter(g -> !all.contains(g)).findFirst().orElse(null);
        if (miscounted != null) {
            trial.broken(
                    value.element(),
                    full.repeatsGroups() ? unique(trial, value) : trial.source(value.element()),
                    "the count that the whole list has: " + miscounted.count() + " for " + miscounted.text(),
                    all.stream()
                            .filter(miscounted::sameKey)
                            .map(g -> "count " + g.count())
                            .findFirst()
                            .orElse(""),
                    page.exchange());
            return;
        }
        Optional<Group> more = page.groups().stream()
                .filter(value::isExactlyOf)
                .filter(g -> !full.contains(g))
                .findFirst();
        if (more.isPresent()) {
            // Groups that were split by another property before they were selected show themselves only here.
            trial.broken(
                    trial.behaviour("group"),
                    Doubts.weigh(trial, full, trial.source(trial.behaviour("group"))),
                    "no group with " + value.text() + " but those of the whole list",
                    more.get().text(),
                    page.exchange());
            return;
        }
        FilteredTotal total = new FilteredTotal(full, expected);
        if (page.groups().stream().allMatch(value::isExactlyOf)
                && !mayGoOn(trial, list, page)
                && !total.is(page.total())) {
            total.broken(trial, page, ", the groups with " + value.text());
            return;
        }
        trial.proved(value.element());
    }

    private static Source unique(Trial trial, FilterValue value) {
        return trial.source(value.element()).weaker(trial.source(trial.behaviour("group")));
    }

    private static void judgeLost(
            Trial trial, GroupedList list, FullList full, FilterValue value, Page page, Group lost, boolean several) {
        Source source = value.found(trial.source(value.element()));
        if (several) {
            source = source.weaker(trial.source(trial.behaviour("order")))
                    .weaker(trial.source(trial.behaviour("page", "unit")));
        } else if (foundIfSpelt(trial, list, full, value, lost)) {
            source = trial.decision("percent-and-plus");
        }
        trial.broken(value.element(), source, lost.text() + ", which the whole list has", page.text(), page.exchange());
    }

    private static boolean foundIfSpelt(Trial trial, GroupedList list, FullList full, FilterValue value, Group lost) {
        return Spellings.of(value.value()).stream()
                .map(s -> trial.send(
                        wide(list, full, full.call().withRaw(value.filter().name() + "=" + s))))
                .flatMap(exchange -> Page.of(exchange, list).stream())
                .anyMatch(p -> lost(List.of(lost), p.groups()).isEmpty());
    }

    private static Optional<Group> lost(List<Group> expected, List<Group> actual) {
        return expected.stream()
                .filter(g -> actual.stream().noneMatch(g::sameKey))
                .findFirst();
    }

    /** Whether the answer may be cut: no server cuts a page to less than what it gives without a limit. */
    private static boolean mayGoOn(Trial trial, GroupedList list, Page page) {
        int least = list.limit()
                .flatMap(trial.operation()::parameter)
                .flatMap(p -> p.defaultValue())
                .map(Integer::valueOf)
                .orElse(1);
        return list.limit().isPresent() && list.offset().isPresent() && page.size() >= least;
    }

    private static List<Group> joined(Trial trial, GroupedList list, Page first) {
        List<Group> joined = new ArrayList<>(first.groups());
        for (int pages = 1; pages < MOST_PAGES; pages++) {
            Exchange exchange =
                    trial.send(first.exchange().call().with(list.offset().orElseThrow(), joined.size()));
            List<Group> more = Page.of(exchange, list).map(Page::groups).orElse(List.of());
            if (more.isEmpty()) {
                break;
            }
            joined.addAll(more);
        }
        return joined;
    }
}
