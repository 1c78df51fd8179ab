package org.hsscontract.verifier.rules.filters;

import java.util.HashSet;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Writes the same value in other ways: every character encoded, small hexadecimal digits, a slash as it is, + for a space. */
@RuleDefinition(
        id = "encodings-equal",
        sentence = "However a value is percent-encoded, and with + or %20 for a space, the filter finds the same.",
        topic = Topic.FILTERS,
        sends = "Each filter with values that were seen, every character percent-encoded, and with + and %20 for "
                + "a space; all must find the same.",
        data = "A list with groups.",
        basis = {
            "decision percent-and-plus",
            "decision malformed-encoding",
            "decision nul-and-control-characters",
            "decision port-range",
            "decision string-lengths",
            "decision undecodable-names",
            "decision type-as-filter",
            "decision empty-parameter",
            "list/filters/*"
        })
public final class EncodingsEqual extends FilterRule {
    @Override
    void judge(Trial trial, GroupedList list, FullList full) throws UnreadableListException {
        eachSeen(
                trial,
                list,
                full,
                (value, now) -> page(trial, list, now, value)
                        .ifPresent(usual -> Spellings.of(value.value())
                                .forEach(spelling -> judge(trial, list, now, value, spelling, usual))));
    }

    private static void judge(
            Trial trial, GroupedList list, FullList full, FilterValue value, String spelling, Page usual) {
        String pair = value.filter().name() + "=" + spelling;
        Exchange exchange = trial.send(wide(list, full, full.call().withRaw(pair)));
        if (exchange.isRefused() || exchange.status() / 100 == 5) {
            misspelt(trial, value, exchange);
            return;
        }
        trial.page(exchange, value.element()).ifPresent(page -> {
            if (page.total() == usual.total() && new HashSet<>(page.groups()).equals(new HashSet<>(usual.groups()))) {
                trial.proved(value.element());
            } else {
                trial.broken(
                        value.element(),
                        trial.decision("percent-and-plus"),
                        "for " + pair + " the same as for the usual encoding: " + usual.text(),
                        page.text(),
                        exchange);
            }
        });
    }
}
