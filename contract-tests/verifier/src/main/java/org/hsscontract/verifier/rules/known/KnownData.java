package org.hsscontract.verifier.rules.known;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.known.Inventory;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.scope.ScopedCalls;

/** Computes every list from what the implementation is known to hold, and compares. */
@RuleDefinition(
        id = "known-data",
        sentence = "In every scope the groups, their counts and the total are those of the data that the "
                + "implementation is known to hold.",
        topic = Topic.KNOWN,
        sends = "The whole list in every scope; groups, counts and total must be those computed from the inventory.",
        data = "An inventory of what the implementation holds (--inventory).",
        basis = {"list/group/by", "list/group/count", "list/total", "decision meaning-of-num"})
public final class KnownData extends ListRule {
    @Override
    protected void judge(Trial trial, GroupedList list) {
        Optional<Inventory> known = trial.options().knownData();
        if (known.isEmpty()) {
            trial.notProved("an inventory of what the implementation holds would prove it (--inventory FILE)");
            return;
        }
        for (Map.Entry<Call, Map<String, String>> scoped :
                ScopedCalls.withArguments(trial, list).entrySet()) {
            trial.against(scoped.getKey(), full -> judge(trial, full, known.get(), scoped.getValue()));
        }
    }

    private static void judge(Trial trial, FullList full, Inventory known, Map<String, String> arguments) {
        List<Group> expected = known.groups(trial.operation(), trial.target().projectId(), arguments);
        String with = arguments.isEmpty() ? "" : " with " + arguments;
        for (Group group : expected) {
            Group actual =
                    full.groups().stream().filter(group::sameKey).findFirst().orElse(null);
            if (actual == null) {
                trial.broken(
                        trial.behaviour("group", "by"),
                        group.text() + with,
                        "it is not in the list",
                        full.pages().get(0).exchange());
            } else if (actual.count() != group.count()) {
                miscounted(trial, full, known, arguments, group, actual);
            }
        }
        full.groups().stream()
                .filter(g -> expected.stream().noneMatch(g::sameKey))
                .forEach(g -> trial.broken(
                        trial.behaviour("group", "by"),
                        "no group but those of the known data" + with,
                        g.text(),
                        full.pages().get(0).exchange()));
        if (full.total() != expected.size()) {
            trial.broken(
                    trial.behaviour("total"),
                    "total " + expected.size() + with,
                    "total " + full.total(),
                    full.pages().get(0).exchange());
        }
        trial.proved(trial.behaviour("group", "by"), trial.behaviour("group", "count"), trial.behaviour("total"));
    }

    private static void miscounted(
            Trial trial, FullList full, Inventory known, Map<String, String> arguments, Group group, Group actual) {
        long records = known.records(trial.operation(), trial.target().projectId(), arguments, group);
        String expected = "count " + group.count() + " of " + group.text();
        if (actual.count() == records) {
            // The documents contradict themselves on what is counted; this is the reading that was not taken.
            trial.broken(
                    trial.behaviour("group", "count"),
                    trial.decision("meaning-of-num"),
                    expected + ", the assets that have it",
                    "count " + actual.count() + ", the records",
                    full.pages().get(0).exchange());
        } else {
            trial.broken(
                    trial.behaviour("group", "count"),
                    expected,
                    "count " + actual.count(),
                    full.pages().get(0).exchange());
        }
    }
}
