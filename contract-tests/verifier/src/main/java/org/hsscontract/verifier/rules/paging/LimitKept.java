package org.hsscontract.verifier.rules.paging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.Doubts;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/**
 * Compares the size of the first page with its limit. Which limits are taken is open, and so is whether a larger one is cut and
 * a smaller one raised; but the limits that are kept reach from one to another, and the default is among them.
 */
@RuleDefinition(
        id = "limit-kept",
        sentence = "A page holds as many groups as its limit says, and fewer only at the end of the list.",
        topic = Topic.PAGING,
        sends = "The first page with limits of 1, 2, 7, 10, 11, 20, 50 and 200, and counts its groups. Limits that are "
                + "refused are left out, but for the default; what is cut above all that are kept, or raised below them, "
                + "is a matter of the bounds.",
        data = "A list with more groups than the limits; 2 prove the least.",
        basis = {
            "list/page/limit",
            "limit/minimum",
            "limit/maximum",
            "list/page/beyond-end",
            "list/page/unit",
            "list/group",
            "list/order"
        })
public final class LimitKept extends ListRule {
    private static final List<Integer> LIMITS = List.of(1, 2, 7, 10, 11, 20, 50, 200);

    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.limit().flatMap(operation::parameter).isPresent();
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        Parameter limit = list.limit().flatMap(trial.operation()::parameter).orElseThrow();
        trial.against(trial.call(), full -> judge(trial, list, limit, full));
    }

    private static void judge(Trial trial, GroupedList list, Parameter limit, FullList full)
            throws UnreadableListException {
        int standard = limit.defaultValue().map(Integer::parseInt).orElse(10);
        SortedMap<Integer, Page> pages = new TreeMap<>();
        SortedSet<Integer> asked = new TreeSet<>(LIMITS);
        asked.add(standard);
        asked.forEach(n -> page(trial, list, limit, n, n == standard).ifPresent(page -> pages.put(n, page)));
        SortedMap<Integer, Integer> given = new TreeMap<>();
        pages.forEach((n, page) -> given.put(n, page.size()));
        Kept kept = new Kept(standard, full.size(), given);
        for (Map.Entry<Integer, Page> page : pages.entrySet()) {
            int n = page.getKey();
            if (departs(page.getValue(), n, full)) {
                // One call by itself is sooner confirmed than all of them together.
                trial.look(
                        full,
                        now -> page(trial, list, limit, n, n == standard)
                                .filter(again -> departs(again, n, now))
                                .ifPresent(again -> broken(trial, limit, now, kept, n, again)));
            }
        }
        if (!kept.limits().isEmpty()) {
            trial.proved(trial.behaviour("page", "limit"));
        } else if (full.size() < 2) {
            trial.notProved("a list of 2 or more groups would prove it; this one has " + full.size());
        } else {
            trial.notProved("a list of more groups than the smallest limit that is taken would prove it; this one has "
                    + full.size());
        }
    }

    private static boolean departs(Page page, int limit, FullList full) {
        return page.size() != Math.min(limit, full.size());
    }

    private static Optional<Page> page(Trial trial, GroupedList list, Parameter limit, int n, boolean demanded) {
        Exchange exchange = trial.send(trial.call().with(limit.name(), n));
        if (demanded && !trial.answered(exchange, trial.behaviour("page", "limit"))) {
            return Optional.empty();
        }
        return Page.of(exchange, list);
    }

    private static void broken(Trial trial, Parameter limit, FullList full, Kept kept, int n, Page page) {
        Address element = trial.behaviour("page", "limit");
        Source source = trial.source(element);
        // However the list was read, it has at least these.
        if (n > full.distinct()) {
            source = Doubts.weigh(trial, full, source);
        }
        if (kept.cut(n)) {
            source = source.weaker(trial.source(limit.keyword("maximum")));
        } else if (kept.raised(n)) {
            source = source.weaker(trial.source(limit.keyword("minimum")));
        }
        trial.broken(
                element,
                source,
                Math.min(n, full.size()) + " groups at " + limit.name() + "=" + n + " of " + full.size()
                        + " in the list",
                page.text(),
                page.exchange());
    }

    /**
     * The limits that are kept.
     *
     * @param standard the default
     * @param size number of groups of the list
     * @param given number of groups that each limit gave
     */
    private record Kept(int standard, int size, SortedMap<Integer, Integer> given) {

        /** Those below the size that gave a page as long as they say. */
        private List<Integer> limits() {
            return given.keySet().stream()
                    .filter(n -> n < size && given(n) == n)
                    .toList();
        }

        private int given(int limit) {
            return given.getOrDefault(limit, 0);
        }

        /** Whether there may be an interval of limits that are kept, with the default and another one in it. */
        private boolean isInterval() {
            return size <= standard + 1
                    || (limits().contains(standard) && limits().stream().anyMatch(n -> n != standard));
        }

        /** Whether it may be above the bound to which limits are cut, or above which they count as not given. */
        boolean cut(int limit) {
            int bound = given(limit);
            return isInterval()
                    && limits().stream().allMatch(n -> n < limit)
                    && bound >= standard
                    && bound < limit
                    && given.tailMap(limit).values().stream().allMatch(g -> g == bound);
        }

        /** Whether it may be below the bound to which limits are raised, or below which they count as not given. */
        boolean raised(int limit) {
            int bound = given(limit);
            return isInterval()
                    && limits().stream().allMatch(n -> n > limit)
                    && bound > limit
                    && bound <= Math.min(standard, size)
                    && given.headMap(limit).values().stream().allMatch(g -> g == bound);
        }
    }
}
