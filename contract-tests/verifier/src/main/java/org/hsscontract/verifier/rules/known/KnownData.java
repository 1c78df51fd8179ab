package org.hsscontract.verifier.rules.known;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Located;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.known.Inventory;
import org.hsscontract.verifier.known.InventoryReading;
import org.hsscontract.verifier.known.KnownList;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.filters.FilteredTotal;
import org.hsscontract.verifier.rules.scope.ScopedCalls;

/** Computes every list from what the implementation is known to hold, and compares. */
@RuleDefinition(
        id = "known-data",
        sentence = "In every scope the groups, their counts and the total are those of the data that the "
                + "implementation is known to hold.",
        topic = Topic.KNOWN,
        sends =
                "The whole list in every scope; groups, counts and total must be those computed from the inventory, under a "
                        + "reading that the decisions leave open.",
        data = "An inventory of what the implementation holds (--inventory).",
        basis = {
            "list/group",
            "list/group/by",
            "list/group/count",
            "list/order",
            "list/page/unit",
            "list/scope/*",
            "list/total",
            "scopes/*",
            "scopes/default",
            "decision meaning-of-num",
            "decision meaning-of-total-num",
            "decision num-at-least-one"
        })
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
            Map<String, String> arguments = scoped.getValue();
            KnownList expected = KnownList.of(
                    known.get(),
                    trial.contract(),
                    trial.operation(),
                    trial.target().projectId(),
                    arguments);
            trial.against(
                    scoped.getKey(),
                    full -> new KnownComparison(
                                    trial, full, expected.best(full), arguments.isEmpty() ? "" : " with " + arguments)
                            .judge());
        }
    }

    /** One list against the reading that it fits. */
    private record KnownComparison(Trial trial, FullList full, InventoryReading reading, String with) {

        void judge() {
            reading.other()
                    .ifPresent(decision -> trial.broken(
                            trial.behaviour("group", "by"),
                            decision,
                            "the groups as it was decided" + with,
                            full.size() + " groups, as it was not",
                            shown()));
            reading.groups().forEach(this::judgeKnown);
            full.groups().stream()
                    .filter(g -> reading.groupOf(g).isEmpty())
                    .forEach(g -> trial.broken(
                            trial.behaviour("group", "by"),
                            g.count() == 0 ? trial.decision("num-at-least-one") : by(),
                            "no group but those of the known data" + with,
                            g.text(),
                            shown()));
            judgeTotal();
            trial.proved(trial.behaviour("group", "by"), trial.behaviour("group", "count"), trial.behaviour("total"));
        }

        private Exchange shown() {
            return full.pages().get(0).exchange();
        }

        private Source by() {
            return trial.source(trial.behaviour("group", "by"));
        }

        private Source unique() {
            return trial.source(trial.behaviour("group"));
        }

        private void judgeKnown(Group group) {
            List<Group> actual = full.groups().stream().filter(group::sameKey).toList();
            if (!actual.isEmpty()) {
                judgeCount(group, actual);
            } else if (merged(group).isEmpty()) {
                trial.broken(
                        trial.behaviour("group", "by"),
                        ofMissing(group),
                        group.text() + with,
                        "it is not in the list",
                        shown());
            }
        }

        private Source ofMissing(Group group) {
            boolean counted = group.key().keySet().stream()
                    .anyMatch(p -> isGroupedBy(p)
                            && full.groups().stream().anyMatch(g -> g.value(p).equals(group.value(p))));
            Source missing = counted ? by().weaker(unique()) : by();
            return full.mayLackGroups()
                    ? missing.weaker(trial.source(trial.behaviour("order")))
                            .weaker(trial.source(trial.behaviour("page", "unit")))
                    : missing;
        }

        /** A list that has each value of a property once may count by that property alone. */
        private boolean isGroupedBy(String property) {
            return full.groups().stream().map(g -> g.value(property)).distinct().count() == full.size();
        }

        /** What is listed instead of a group with a value that came later: the one with the listed value that it begins with. */
        private Optional<Group> merged(Group group) {
            return full.groups().stream().filter(g -> mergesInto(group, g)).findFirst();
        }

        private boolean mergesInto(Group later, Group listed) {
            return !later.sameKey(listed)
                    && later.key().keySet().stream()
                            .allMatch(p -> later.value(p).equals(listed.value(p))
                                    || (isLater(p, later.value(p))
                                            && later.value(p).startsWith(listed.value(p))));
        }

        private boolean isLater(String property, String value) {
            return Stream.ofNullable(
                            trial.contract().itemProperties(trial.operation()).get(property))
                    .map(Located::node)
                    .flatMap(schema -> schema.path("x-later-values").valueStream())
                    .anyMatch(v -> v.asString().equals(value));
        }

        private void judgeCount(Group group, List<Group> actual) {
            long count = actual.stream().mapToLong(Group::count).sum();
            if (count == group.count() && actual.size() == 1) {
                return;
            }
            long most = reading.recordsOf(group)
                    + reading.groups().stream()
                            .filter(g -> !full.contains(g) && mergesInto(g, group))
                            .mapToLong(reading::recordsOf)
                            .sum();
            boolean otherwiseCounted = count >= group.count() && count <= most;
            Source stated = trial.source(trial.behaviour("group", "count"));
            Source source = actual.size() > 1
                    ? stated.weaker(unique())
                    : otherwiseCounted ? trial.decision("meaning-of-num") : stated.weaker(ofCount(group));
            trial.broken(
                    trial.behaviour("group", "count"),
                    source,
                    "count " + group.count() + " of " + group.text() + ", the assets that have it",
                    "count " + count + (otherwiseCounted && count == most ? ", the records" : ""),
                    shown());
        }

        /** Where groups are joined, so are counts. */
        private Source ofCount(Group group) {
            boolean joined = reading.groups().stream()
                    .filter(g -> !full.contains(g))
                    .anyMatch(g -> g.key().keySet().stream()
                            .anyMatch(p -> isGroupedBy(p) && g.value(p).equals(group.value(p))));
            Source stated = trial.source(trial.behaviour("group", "count"));
            return joined ? stated.weaker(unique()) : stated;
        }

        private void judgeTotal() {
            long total = full.total();
            boolean sameGroups = total == full.size()
                    && full.groups().stream().allMatch(g -> reading.groupOf(g).isPresent());
            boolean merges = sameGroups
                    && !full.repeatsGroups()
                    && reading.groups().stream()
                            .allMatch(g -> full.contains(g) || merged(g).isPresent());
            if (total == reading.groups().size() || merges) {
                return;
            }
            Source stated = trial.source(trial.behaviour("total"));
            Source source = new FilteredTotal(full, reading.groups()).isOfValues(total)
                    ? stated.weaker(trial.decision("meaning-of-total-num"))
                    : stated;
            trial.broken(
                    trial.behaviour("total"),
                    full.repeatsGroups() || ofNumber() ? source.weaker(unique()) : source,
                    "total " + reading.groups().size() + with,
                    "total " + total,
                    shown());
        }

        private boolean ofNumber() {
            return reading.groups().stream()
                    .filter(g -> !full.contains(g))
                    .anyMatch(g -> !ofMissing(g).documented());
        }
    }
}
