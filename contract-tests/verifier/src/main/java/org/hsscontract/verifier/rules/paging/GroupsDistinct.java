package org.hsscontract.verifier.rules.paging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.scope.ScopedCalls;

/** Looks for a group that comes twice, in every scope. */
@RuleDefinition(
        id = "groups-distinct",
        sentence = "No two entries of a list are the same group, and each was counted at least once.",
        topic = Topic.PAGING,
        sends =
                "The whole list in every scope; no group may come again, and none may have a count below 1, let alone a negative one.",
        data = "A list of 2 or more groups.",
        basis = {"list/group", "list/group/by", "list/group/count", "decision num-at-least-one at list/group/count"})
public final class GroupsDistinct extends ListRule {
    @Override
    protected void judge(Trial trial, GroupedList list) {
        for (Call scoped : ScopedCalls.of(trial, list)) {
            trial.against(scoped, full -> judge(trial, full));
        }
    }

    private static void judge(Trial trial, FullList full) {
        repeated(trial, full);
        counts(trial, full);
        if (full.size() > 1) {
            trial.proved(trial.behaviour("group"), trial.behaviour("group", "by"), trial.behaviour("group", "count"));
        } else if (full.call().query().isEmpty()) {
            trial.notProved("a list of 2 or more groups would prove it; this one has " + full.size());
        }
    }

    private static void repeated(Trial trial, FullList full) {
        Set<Object> seen = new HashSet<>();
        for (Page page : full.pages()) {
            for (Group group : page.groups()) {
                if (!seen.add(new HashMap<>(group.key()))) {
                    trial.broken(
                            trial.behaviour("group"),
                            "each group once",
                            group.text() + " comes again",
                            page.exchange());
                    return;
                }
            }
        }
    }

    /** A number of things is not negative; whether a group of none is in the list is open. */
    private static void counts(Trial trial, FullList full) {
        Address element = trial.behaviour("group", "count");
        for (Page page : full.pages()) {
            Optional<Group> none = page.groups().stream()
                    .filter(group -> group.count() < 1)
                    .min(Comparator.comparingLong(Group::count));
            if (none.isPresent()) {
                Source source = none.get().count() < 0 ? trial.source(element) : trial.decision("num-at-least-one");
                trial.broken(
                        element,
                        source,
                        "a count of at least 1",
                        none.get().text() + " has " + none.get().count(),
                        page.exchange());
                return;
            }
        }
    }
}
