package org.hsscontract.verifier.rules.parameters;

import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
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
        basis = {"decision unknown-query-parameters", "operation/parameters"})
public final class UnknownParameterIgnored extends ListRule {
    @Override
    protected void judge(Trial trial, GroupedList list) {
        Address element = trial.operation().element().append("parameters");
        trial.against(trial.call(), full -> {
            Page plain = trial.page(trial.call(), element).orElse(null);
            for (String pair : List.of("no_such_parameter=1", "page=2", "Limit=1", "sort_dir=desc")) {
                Page page = trial.page(trial.call().withRaw(pair), element).orElse(null);
                if (plain == null || page == null) {
                    return;
                }
                if (page.tellsTheSame(plain)) {
                    trial.proved(element);
                } else {
                    trial.broken(
                            element,
                            trial.decision("unknown-query-parameters"),
                            "the same page with " + pair + " as without: " + plain.text(),
                            page.text(),
                            page.exchange());
                }
            }
        });
    }
}
