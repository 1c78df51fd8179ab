package org.hsscontract.compatibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two versions of a contract. */
public final class Comparison {
    private static final int OPERATION_AND_ITS_NAME = 2;

    private Comparison() {}

    /** All changes from one version to the other: first those that break clients, then those that break servers, then the rest. */
    public static List<Change> of(ContractVersion before, ContractVersion after) {
        Map<List<Object>, Change> changes = new LinkedHashMap<>();
        Difference.between(
                        ContractModel.of(before, before, after).tree(),
                        ContractModel.of(after, before, before).tree())
                .forEach(difference -> {
                    Change change = change(difference);
                    changes.merge(
                            List.of(change.rule().id(), change.element(), change.before(), change.after()),
                            change,
                            Comparison::joined);
                });
        List<Change> sorted = new ArrayList<>(changes.values());
        OpenApiDiff.opinion(before, after, sorted).ifPresent(sorted::add);
        sorted.sort(Comparator.comparing((Change c) -> c.rule().client().effect())
                .reversed()
                .thenComparing(
                        Comparator.comparing((Change c) -> c.rule().server().effect())
                                .reversed()));
        return List.copyOf(sorted);
    }

    /** The smallest step of the version for all of them. */
    public static VersionStep step(List<Change> changes) {
        return changes.stream()
                .map(c -> c.rule().step())
                .max(Comparator.naturalOrder())
                .orElse(VersionStep.NONE);
    }

    private static Change change(Difference difference) {
        List<String> address = difference.address();
        boolean inOperation = address.get(0).equals("operations") && address.size() > OPERATION_AND_ITS_NAME;
        List<String> element = !difference.named().equals(address)
                ? difference.named()
                : inOperation ? address.subList(OPERATION_AND_ITS_NAME, address.size()) : address;
        return new Change(
                ChangeRules.of(difference),
                element,
                address.get(0).equals("operations") ? List.of(address.get(1)) : List.of(),
                difference.before(),
                difference.after());
    }

    private static Change joined(Change one, Change other) {
        List<String> operations = new ArrayList<>(one.operations());
        other.operations().stream().filter(o -> !operations.contains(o)).forEach(operations::add);
        return new Change(one.rule(), one.element(), List.copyOf(operations), one.before(), one.after());
    }
}
