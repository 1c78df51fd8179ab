package org.hsscontract.verifier.rules.scope;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Asks for a project to which the token gives no access. */
@RuleDefinition(
        id = "foreign-project-refused",
        sentence = "A project that the token gives no access to is refused with 403.",
        topic = Topic.SCOPE,
        sends = "Three projects that are not the token's; each must be refused with 403, and give no data.",
        data = "None.",
        basis = {"list/scope/*/unknown", "response/403"})
public final class ForeignProjectRefused extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.scopes().values().stream().anyMatch(s -> s.unknown().equals(Optional.of("refused")));
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        String own = trial.target().projectId();
        for (String other : List.of("0".repeat(31) + "1", own + "0", own.substring(1) + own.charAt(0) + "x")) {
            Call call = trial.call().withPathValue(trial.target(), other);
            list.scopes().forEach((name, scope) -> {
                if (scope.unknown().equals(Optional.of("refused"))) {
                    judge(trial, list, call, name);
                }
            });
        }
    }

    private static void judge(Trial trial, GroupedList list, Call call, String name) {
        Exchange exchange = trial.send(call);
        // Who may see what is said nowhere, so data are no more than another answer to the same question.
        Address element = trial.behaviour("scope", name, "unknown");
        String what = name + " of a project that is not the token's";
        if (Page.of(exchange, list).filter(page -> !page.isEmpty()).isPresent()) {
            trial.broken(element, what + " gets no data", exchange.outcome(), exchange);
        } else {
            trial.refused(exchange, 403, element, trial.source(element), what);
        }
    }
}
