package org.hsscontract.verifier.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;

/**
 * What a list must hold of the known data, under each reading that the decisions leave open: what a scoping parameter selects
 * that is left out, and whether one that only a decision knows selects at all. Immutable.
 */
public final class KnownList {
    private final List<InventoryReading> readings;

    private KnownList(List<InventoryReading> readings) {
        this.readings = List.copyOf(readings);
    }

    /** @param arguments of the scoping parameters */
    public static KnownList of(
            Inventory inventory,
            Contract contract,
            Operation operation,
            String projectId,
            Map<String, String> arguments) {
        GroupedList list = operation.list().orElseThrow();
        List<Scoping> scopings = List.of(new Scoping(Optional.empty(), arguments, Set.of(), false));
        for (String scope : list.scopes().keySet()) {
            Parameter parameter = operation.parameter(scope).orElseThrow();
            if (parameter.inQuery()) {
                List<Scoping> more = new ArrayList<>();
                for (Scoping scoping : scopings) {
                    more.add(scoping);
                    more.addAll(others(scoping, inventory, contract, operation, projectId, parameter));
                }
                scopings = more;
            }
        }
        return new KnownList(scopings.stream()
                .map(s -> s.read(inventory, operation, projectId))
                .toList());
    }

    private static List<Scoping> others(
            Scoping scoping,
            Inventory inventory,
            Contract contract,
            Operation operation,
            String projectId,
            Parameter parameter) {
        GroupedList list = operation.list().orElseThrow();
        String name = parameter.name();
        Source selects = contract.provenance()
                .of(operation, list.element().append("scope", name))
                .weaker(contract.provenance().of(operation, parameter.element()));
        Source omitted = contract.provenance().of(operation, parameter.keyword("default"));
        List<Scoping> others = new ArrayList<>();
        boolean given = scoping.arguments().containsKey(name);
        Set<String> values = new LinkedHashSet<>(inventory.values(operation, projectId, name));
        Optional.ofNullable(list.scopes().get(name))
                .flatMap(GroupedList.Scope::all)
                .ifPresent(values::add);
        if (!given && !omitted.documented()) {
            values.forEach(value -> others.add(scoping.with(omitted, name, value)));
        }
        if (!selects.documented()) {
            others.add(scoping.ignoring(selects, name));
            if (given) {
                values.forEach(value -> others.add(scoping.with(selects, name, value)));
                others.add(scoping.finding(selects));
            }
        }
        return others;
    }

    /** How many groups there are as it was decided. */
    public int size() {
        return readings.get(0).groups().size();
    }

    /** The reading that the list fits best; the decided one of several that fit as well. */
    public InventoryReading best(FullList list) {
        return readings.stream()
                .min(Comparator.comparingLong(reading -> reading.distance(list)))
                .orElseThrow();
    }

    /** Where the group is listed only under another reading than the decided one: that reading's decision. */
    public Optional<InventoryReading> with(Group listed) {
        return readings.stream().filter(r -> r.groupOf(listed).isPresent()).findFirst();
    }

    /** How the assets are selected. */
    private record Scoping(
            Optional<Source> other, Map<String, String> arguments, Set<String> ignored, boolean nothing) {

        Scoping with(Source source, String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(arguments);
            more.put(name, value);
            return new Scoping(first(source), more, ignored, nothing);
        }

        Scoping ignoring(Source source, String name) {
            Set<String> more = new LinkedHashSet<>(ignored);
            more.add(name);
            return new Scoping(first(source), arguments, more, nothing);
        }

        Scoping finding(Source source) {
            return new Scoping(first(source), arguments, ignored, true);
        }

        private Optional<Source> first(Source source) {
            return Optional.of(other.orElse(source));
        }

        InventoryReading read(Inventory inventory, Operation operation, String projectId) {
            List<Group> groups = nothing ? List.of() : inventory.groups(operation, projectId, arguments, ignored);
            return new InventoryReading(other, groups, inventory.records(operation, projectId, arguments, ignored));
        }
    }
}
