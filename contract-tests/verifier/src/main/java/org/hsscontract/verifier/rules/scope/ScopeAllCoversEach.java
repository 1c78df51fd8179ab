package org.hsscontract.verifier.rules.scope;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Looks for the groups of the plain list in the list of the scope's "all". */
@RuleDefinition(
        id = "scope-all-covers-each",
        sentence = "The value that selects all of a scope gives at least what one part of it gives.",
        topic = Topic.SCOPE,
        sends = "The list of the value that selects all; it must have each group of the default scope with at "
                + "least its count.",
        data = "Data in the default scope.",
        basis = {"list/scope/*/all"})
public final class ScopeAllCoversEach extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.scopes().values().stream().anyMatch(s -> s.all().isPresent());
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        list.scopes().forEach((name, scope) -> scope.all().ifPresent(all -> judge(trial, name, all)));
    }

    private static void judge(Trial trial, String name, String all) {
        Address element = trial.behaviour("scope", name, "all");
        trial.against(trial.call(), part -> {
            if (part.isEmpty()) {
                trial.notProved("data in the default scope would prove it; there is none");
                return;
            }
            FullList whole = trial.lists().readAgain(trial.call().with(name, all));
            for (Group group : part.groups()) {
                if (whole.groups().stream().noneMatch(g -> g.sameKey(group) && g.count() >= group.count())) {
                    trial.broken(
                            element,
                            group.text() + " with a count of at least " + group.count() + " in " + name + "=" + all
                                    + " too",
                            whole.pages().get(0).text(),
                            whole.pages().get(0).exchange());
                    return;
                }
            }
            trial.proved(element);
        });
    }
}
