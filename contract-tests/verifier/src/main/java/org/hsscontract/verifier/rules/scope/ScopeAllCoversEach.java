package org.hsscontract.verifier.rules.scope;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.rule.Doubts;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Looks for the groups of the plain list in the list of the scope's "all". */
@RuleDefinition(
        id = "scope-all-covers-each",
        sentence = "The value that selects all of a scope gives at least what one part of it gives.",
        topic = Topic.SCOPE,
        sends = "The list of the value that selects all; it must not be refused, and have each group of the default "
                + "scope with at least its count. The same list proves nothing.",
        data = "Data in the default scope, and more in all.",
        basis = {"list/scope/*/all", "list/page/beyond-end", "list/page/unit", "list/group", "list/order"})
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
        Call call = trial.call().with(name, all);
        if (trial.page(call, element).isEmpty()) {
            return;
        }
        trial.against(trial.call(), part -> {
            if (part.isEmpty()) {
                trial.notProved("data in the default scope would prove it; there is none");
                return;
            }
            FullList whole = trial.lists().readAgain(call);
            Optional<Group> missing = part.groups().stream()
                    .filter(group -> count(whole, group) < group.count() || !whole.contains(group))
                    .findFirst();
            if (missing.isPresent()) {
                Source source = Doubts.weigh(trial, whole, Doubts.weigh(trial, part, trial.source(element)));
                trial.broken(
                        element,
                        isHidden(missing.get(), part, whole)
                                ? source.weaker(trial.source(trial.behaviour("group")))
                                : source,
                        missing.get().text() + " with a count of at least "
                                + missing.get().count() + " in " + name + "=" + all + " too",
                        whole.pages().get(0).text(),
                        whole.pages().get(0).exchange());
            } else if (whole.groups().stream().anyMatch(group -> count(part, group) < group.count())) {
                trial.proved(element);
            } else {
                trial.notProved("more data in " + name + "=" + all + " than without " + name
                        + " would prove it; both have " + part.pages().get(0).text());
            }
        });
    }

    /** If there is more than one entry for a group, they count together. */
    private static long count(FullList list, Group group) {
        return list.groups().stream()
                .filter(group::sameKey)
                .mapToLong(Group::count)
                .sum();
    }

    /**
     * Whether another entry may stand for the group: it has one of the properties of its key, of which no list has two entries
     * with the same value.
     */
    private static boolean isHidden(Group group, FullList... lists) {
        return group.key().size() > 1
                && List.of(lists).stream().anyMatch(list -> !list.contains(group))
                && group.key().keySet().stream()
                        .anyMatch(property -> List.of(lists).stream()
                                .allMatch(list -> hasOne(list, property, group.value(property))
                                        && list.groups().stream()
                                                .map(g -> g.value(property))
                                                .allMatch(value -> hasOne(list, property, value))));
    }

    private static boolean hasOne(FullList list, String property, String value) {
        return list.groups().stream()
                        .filter(g -> g.value(property).equals(value))
                        .count()
                == 1;
    }
}
