package org.hsscontract.verifier.rules.parameters;

import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Adds parameters that the contract does not have. */
@RuleDefinition(
        id = "unknown-parameter-ignored",
        sentence = "A query parameter that the contract does not have changes nothing.",
        topic = Topic.PARAMETERS,
        sends = "The call with parameters that the contract does not have; the page must be the one without.",
        data = "None; data that moves cannot prove it.",
        basis = {"decision unknown-query-parameters at operation/parameters", "operation"})
public final class UnknownParameterIgnored extends ListRule {
    @Override
    protected void judge(Trial trial, GroupedList list) {
        trial.against(trial.call(), full -> {
            for (String pair : List.of("no_such_parameter=1", "page=2", "Limit=1", "sort_dir=desc")) {
                trial.look(full, now -> judge(trial, list, pair));
            }
        });
    }

    private static void judge(Trial trial, GroupedList list, String pair) {
        Address element = trial.operation().element().append("parameters");
        Page plain = trial.page(trial.call(), trial.operation().element()).orElse(null);
        Exchange exchange = trial.send(trial.call().withRaw(pair));
        Page page = Page.of(exchange, list).orElse(null);
        if (plain == null || exchange.failure().isPresent()) {
            return;
        }
        if (page != null && page.tellsTheSame(plain)) {
            trial.proved(element);
        } else {
            trial.broken(
                    element,
                    trial.decision("unknown-query-parameters"),
                    "the same page with " + pair + " as without: " + plain.text(),
                    page == null ? exchange.outcome() : page.text(),
                    exchange);
        }
    }
}
