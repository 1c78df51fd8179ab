package org.hsscontract.verifier.rules.paging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
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
        sends = "The whole list in every scope; no group may come again, and none may have a count below 1.",
        data = "A list of 2 or more groups.",
        basis = {"list/group/by", "list/group/count"})
public final class GroupsDistinct extends ListRule {
    @Override
    protected void judge(Trial trial, GroupedList list) {
        for (Call scoped : ScopedCalls.of(trial, list)) {
            trial.against(scoped, full -> judge(trial, full));
        }
    }

    private static void judge(Trial trial, FullList full) {
        Address element = trial.behaviour("group", "by");
        Set<Object> seen = new HashSet<>();
        for (Page page : full.pages()) {
            for (Group group : page.groups()) {
                if (!seen.add(new HashMap<>(group.key()))) {
                    trial.broken(element, "each group once", group.text() + " comes again", page.exchange());
                    return;
                }
                if (group.count() < 1) {
                    trial.broken(
                            trial.behaviour("group", "count"),
                            "a count of at least 1",
                            group.text() + " has " + group.count(),
                            page.exchange());
                    return;
                }
            }
        }
        if (full.size() > 1) {
            trial.proved(element, trial.behaviour("group", "count"));
        } else if (full.call().query().isEmpty()) {
            trial.notProved("a list of 2 or more groups would prove it; this one has " + full.size());
        }
    }
}
