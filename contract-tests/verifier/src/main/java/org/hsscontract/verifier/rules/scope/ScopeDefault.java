package org.hsscontract.verifier.rules.scope;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.ListReader;
import org.hsscontract.verifier.rule.Doubts;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Compares the list without a scoping parameter with the list that states its default. */
@RuleDefinition(
        id = "scope-default",
        sentence = "Without a scoping parameter the list is the one that its default selects.",
        topic = Topic.SCOPE,
        sends = "The list without a scoping parameter and with its default stated; both must hold the same.",
        data = "Data in the default scope.",
        basis = {
            "scopes/default",
            "scopes/*",
            "list/scope/*",
            "list/page/beyond-end",
            "list/page/unit",
            "list/group",
            "list/order"
        })
public final class ScopeDefault extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return operation.queryParameters().stream().anyMatch(p -> defaulted(p, list));
    }

    private static boolean defaulted(Parameter parameter, GroupedList list) {
        return list.scopes().containsKey(parameter.name())
                && parameter.defaultValue().isPresent();
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        trial.operation().queryParameters().stream()
                .filter(p -> defaulted(p, list))
                .forEach(p -> judge(trial, p));
    }

    private static void judge(Trial trial, Parameter scope) {
        ListReader lists = trial.lists();
        String value = scope.defaultValue().orElseThrow();
        Address element = scope.keyword("default");
        Source source = trial.source(element)
                .weaker(trial.source(scope.element()))
                .weaker(trial.source(trial.behaviour("scope", scope.name())));
        Call stated = trial.call().with(scope.name(), value);
        trial.against(trial.call(), without -> {
            if (trial.page(stated, element).isEmpty()) {
                return;
            }
            FullList with = lists.readAgain(stated);
            if (!with.holdsTheSame(without)) {
                trial.broken(
                        element,
                        Doubts.weigh(trial, with, Doubts.weigh(trial, without, source)),
                        "the same list without " + scope.name() + " as with " + scope.name() + "=" + value
                                + ", which has " + with.pages().get(0).text(),
                        without.pages().get(0).text(),
                        without.pages().get(0).exchange());
            } else if (without.isEmpty()) {
                trial.notProved("data in " + scope.name() + "=" + value + " would prove it; there is none");
            } else {
                trial.proved(element);
            }
        });
    }
}
