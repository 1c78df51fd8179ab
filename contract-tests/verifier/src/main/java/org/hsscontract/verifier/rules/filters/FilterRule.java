package org.hsscontract.verifier.rules.filters;

import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.scope.ScopedCalls;

/** What rules on filters share: they work in every scope, on values that were seen there. */
abstract class FilterRule extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return !list.filters().isEmpty();
    }

    @Override
    protected final void judge(Trial trial, GroupedList list) {
        for (Call scoped : ScopedCalls.of(trial, list)) {
            boolean plain = scoped.query().isEmpty();
            trial.against(scoped, full -> {
                if (!full.isEmpty()) {
                    judge(trial, list, full);
                } else if (plain) {
                    trial.notProved("data in the default scope would prove it; there is none");
                }
            });
        }
    }

    /** Judges with the groups of one scope, at least one. */
    abstract void judge(Trial trial, GroupedList list, FullList full) throws UnreadableListException;

    /** Looks at each filter with each value of a few groups. */
    static void eachSeen(Trial trial, GroupedList list, FullList full, ValueJudge judge)
            throws UnreadableListException {
        for (Group sample : Samples.of(full)) {
            for (Map.Entry<String, String> filter : list.filters().entrySet()) {
                FilterValue value =
                        FilterValue.of(trial, filter.getKey(), filter.getValue(), sample.value(filter.getValue()));
                // An empty value is another matter than a value.
                if (!value.value().isEmpty()) {
                    trial.look(full, now -> judge.judge(value, now));
                }
            }
        }
    }

    @FunctionalInterface
    interface ValueJudge {
        void judge(FilterValue value, FullList full) throws UnreadableListException;
    }

    /** The call with the largest page that can be. */
    static Call wide(GroupedList list, FullList full, Call call) {
        return full.pageSize() > 0 ? call.with(list.limit().orElseThrow(), full.pageSize()) : call;
    }

    /** The page of a call with a value that was seen, as long as one page can be, however the value has to be written. */
    static Optional<Page> page(Trial trial, GroupedList list, FullList full, FilterValue value) {
        Exchange exchange =
                trial.send(wide(list, full, full.call().with(value.filter().name(), value.value())));
        if (!exchange.isRefused()) {
            return trial.page(exchange, value.element());
        }
        for (String spelling : Spellings.of(value.value())) {
            Exchange other = trial.send(
                    wide(list, full, full.call().withRaw(value.filter().name() + "=" + spelling)));
            if (other.succeeded()) {
                misspelt(trial, value, exchange);
                return Page.of(other, list);
            }
        }
        refused(trial, exchange, value.element(), value.taken(trial.source(value.element())));
        return Optional.empty();
    }

    /** An encoding that is refused, while another one of the same value is taken. */
    static void misspelt(Trial trial, FilterValue value, Exchange exchange) {
        refused(trial, exchange, value.element(), trial.decision("malformed-encoding"));
    }

    /** Data that move may have taken away what was asked for, so it has to be seen again. */
    static void refused(Trial trial, Exchange exchange, Address element, Source source) {
        trial.broken(element, source, "status 200, the call is right", exchange.outcome(), exchange);
    }

    /**
     * Judges whether the entries of an answer match. One that matches under no comparison shows that the filter does not select;
     * one that matches under another than the same value only, that it selects by another.
     *
     * @return whether all have the very value
     */
    static boolean entriesMatch(Trial trial, FilterValue value, Page page, Source selects) {
        return entriesMatch(trial, value, page, selects, "only entries with " + value.property() + " " + value.value());
    }

    static boolean entriesMatch(Trial trial, FilterValue value, Page page, Source selects, String expected) {
        for (Match match : new Match[] {Match.NONE, Match.LOOSE}) {
            Optional<Group> other =
                    page.groups().stream().filter(g -> value.of(g) == match).findFirst();
            if (other.isPresent()) {
                trial.broken(
                        match == Match.NONE ? value.element() : value.match(),
                        match == Match.NONE ? selects : trial.source(value.match()),
                        expected,
                        other.get().text(),
                        page.exchange());
                return false;
            }
        }
        return true;
    }
}
