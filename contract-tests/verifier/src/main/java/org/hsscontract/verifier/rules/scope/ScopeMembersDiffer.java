package org.hsscontract.verifier.rules.scope;

import java.util.List;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Compares the lists of a scope's members: an implementation that ignores the parameter gives the same for all. */
@RuleDefinition(
        id = "scope-members-differ",
        sentence = "Each member of a scope selects data of its own.",
        topic = Topic.SCOPE,
        sends = "The lists of all members of a scope; they must not be the same.",
        data = "Different data in the members, 3 or more groups in the first.",
        basis = {"list/scope/*", "scopes/enum"})
public final class ScopeMembersDiffer extends ListRule {
    /** Two small lists can be the same by chance. */
    private static final int ENOUGH = 3;

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
        trial.against(trial.call().with(scope.name(), members.get(0)), first -> {
            for (String member : members.subList(1, members.size())) {
                FullList other = trial.lists().readAgain(trial.call().with(scope.name(), member));
                String both = scope.name() + "=" + members.get(0) + " and " + scope.name() + "=" + member;
                if (!other.holdsTheSame(first)) {
                    trial.proved(trial.behaviour("scope", scope.name()), scope.keyword("enum"));
                } else if (first.size() < ENOUGH) {
                    trial.notProved("more and different data in " + both + " would prove it; both have "
                            + first.pages().get(0).text());
                } else {
                    trial.broken(
                            trial.behaviour("scope", scope.name()),
                            "different lists for " + both,
                            "the same list of " + first.size() + " groups for both",
                            other.pages().get(0).exchange());
                }
            }
        });
    }
}
