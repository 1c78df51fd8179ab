package org.hsscontract.verifier.rules.scope;

import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Asks for a part of a scope that does not exist. */
@RuleDefinition(
        id = "scope-unknown-empty",
        sentence = "A value of a scope that stands for nothing gives an empty list.",
        topic = Topic.SCOPE,
        sends = "A value that stands for nothing; the list must be empty, with total 0.",
        data = "Data in the default scope.",
        basis = "list/scope/*/unknown")
public final class ScopeUnknownEmpty extends ListRule {
    private static final String NOWHERE = "00000000-dead-4bee-8f00-000000000000";

    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.scopes().values().stream().anyMatch(s -> s.unknown().equals(Optional.of("empty")));
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        list.scopes().forEach((name, scope) -> {
            if (scope.unknown().equals(Optional.of("empty"))) {
                trial.against(trial.call(), full -> judge(trial, name, full.isEmpty()));
            }
        });
    }

    private static void judge(Trial trial, String name, boolean noData) {
        Address element = trial.behaviour("scope", name, "unknown");
        Page page = trial.page(trial.call().with(name, NOWHERE), element).orElse(null);
        if (page == null) {
            return;
        }
        if (!page.isEmpty() || page.total() != 0) {
            trial.broken(
                    element, "an empty list with total 0 for " + name + "=" + NOWHERE, page.text(), page.exchange());
        } else if (noData) {
            trial.notProved("data in the default scope would prove it; there is none");
        } else {
            trial.proved(element);
        }
    }
}
