package org.hsscontract.verifier.rules.scope;

import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/**
 * Asks for each member of a scope and compares the lists. An implementation that ignores the parameter gives the same for all,
 * and so does one whose members have the same: only known data tell which, so equal lists, or one within the other, prove
 * nothing.
 */
@RuleDefinition(
        id = "scope-members-differ",
        sentence = "Each member of a scope is taken, and selects data of its own.",
        topic = Topic.SCOPE,
        sends =
                "The lists of all members of a scope; none may be refused, and each has to have a group that the others lack.",
        data = "In each member a group that the others have not.",
        basis = {"list/scope/*", "scopes/enum"})
public final class ScopeMembersDiffer extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return operation.queryParameters().stream().anyMatch(p -> divided(p, list));
    }

    private static boolean divided(Parameter parameter, GroupedList list) {
        return list.scopes().containsKey(parameter.name())
                && ScopedCalls.members(parameter).size() > 1;
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        trial.operation().queryParameters().stream()
                .filter(p -> divided(p, list))
                .forEach(p -> judge(trial, p));
    }

    private static void judge(Trial trial, Parameter scope) {
        List<String> members = ScopedCalls.members(scope);
        Address element = scope.keyword("enum");
        for (String member : members) {
            if (trial.page(trial.call().with(scope.name(), member), element).isEmpty()) {
                return;
            }
        }
        trial.against(trial.call().with(scope.name(), members.get(0)), first -> {
            for (String member : members.subList(1, members.size())) {
                FullList other = trial.lists().readAgain(trial.call().with(scope.name(), member));
                if (first.groups().stream().anyMatch(g -> !other.contains(g))
                        && other.groups().stream().anyMatch(g -> !first.contains(g))) {
                    trial.proved(trial.behaviour("scope", scope.name()), element);
                } else {
                    trial.notProved("data of its own in each of " + scope.name() + "=" + members.get(0) + " and "
                            + scope.name() + "=" + member + " would prove it; they have " + first.size() + " and "
                            + other.size() + " groups, and one has nothing that the other has not");
                }
            }
        });
    }
}
