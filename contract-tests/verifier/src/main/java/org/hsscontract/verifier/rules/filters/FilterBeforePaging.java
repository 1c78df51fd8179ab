package org.hsscontract.verifier.rules.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Pages through filtered lists. */
@RuleDefinition(
        id = "filter-before-paging",
        sentence = "A filter applies to the whole list, before limit and offset choose the page.",
        topic = Topic.FILTERS,
        sends = "A filter with a small limit, page by page; the pages must join to the filtered list, with its total.",
        data = "Groups that the filter leaves out.",
        basis = {"list/filters/*", "list/total"})
public final class FilterBeforePaging extends FilterRule {
    private static final int MOST_PAGES = 12;

    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return super.appliesTo(operation, list)
                && list.limit().isPresent()
                && list.offset().isPresent();
    }

    @Override
    void judge(Trial trial, GroupedList list, FullList full) {
        Group last = full.groups().get(full.size() - 1);
        list.filters().forEach((filter, property) -> {
            List<Group> matching = full.groups().stream()
                    .filter(g -> g.value(property).equals(last.value(property)))
                    .toList();
            int size = List.of(1, 2, 10).stream()
                    .filter(n -> trial.lists().accepts(trial.call(), n))
                    .findFirst()
                    .orElse(0);
            if (size > 0) {
                judge(trial, list, full, filter, last.value(property), matching, size);
            }
        });
    }

    private static void judge(
            Trial trial, GroupedList list, FullList full, String filter, String value, List<Group> matching, int size) {
        Address element = element(trial, filter);
        Call call = full.call().with(filter, value).with(list.limit().orElseThrow(), size);
        List<Group> joined = new ArrayList<>();
        Exchange shown = null;
        for (int page = 0; page < MOST_PAGES && page * size <= matching.size(); page++) {
            Page read = trial.page(call.with(list.offset().orElseThrow(), (long) page * size), element)
                    .orElse(null);
            if (read == null) {
                return;
            }
            shown = read.exchange();
            joined.addAll(read.groups());
            if (read.total() != matching.size()) {
                trial.broken(
                        trial.behaviour("total"),
                        "total " + matching.size() + " on each page with " + filter + "=" + value,
                        "total " + read.total(),
                        shown);
                return;
            }
        }
        List<Group> expected = matching.subList(0, Math.min(matching.size(), MOST_PAGES * size));
        if (!joined.equals(expected)) {
            trial.broken(
                    element,
                    "pages of " + size + " with " + filter + "=" + value + " that join to " + expected.size()
                            + " groups",
                    joined.size() + " groups"
                            + (joined.isEmpty()
                                    ? ""
                                    : ", the first one " + joined.get(0).text()),
                    Objects.requireNonNull(shown, "there is a first page"));
        } else if (matching.size() < full.size()) {
            trial.proved(element);
        } else if (full.call().query().isEmpty()) {
            trial.notProved("groups that " + filter + "=" + value + " leaves out would prove it; there are none");
        }
    }
}
