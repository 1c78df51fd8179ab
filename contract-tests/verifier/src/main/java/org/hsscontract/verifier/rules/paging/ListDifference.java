package org.hsscontract.verifier.rules.paging;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsscontract.verifier.list.Group;

/** Says in words how a list differs from the one expected. */
final class ListDifference {
    private ListDifference() {}

    /** Whether both hold the same groups, each as often, in whatever order. */
    static boolean inOrderOnly(List<Group> expected, List<Group> actual) {
        return times(expected).equals(times(actual));
    }

    private static Map<Group, Long> times(List<Group> groups) {
        return groups.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** A sentence about the first difference, empty if there is none. */
    static String of(List<Group> expected, List<Group> actual) {
        if (expected.equals(actual)) {
            return "";
        }
        Map<Group, Long> wanted = times(expected);
        Map<Group, Long> given = times(actual);
        for (Group group : actual) {
            if (given.getOrDefault(group, 0L) > wanted.getOrDefault(group, 1L)) {
                return "the group " + group.text() + " comes more than once";
            }
        }
        for (Group group : expected) {
            if (given.getOrDefault(group, 0L) < wanted.getOrDefault(group, 0L)) {
                return "the group " + group.text() + " with count " + group.count() + " is missing";
            }
        }
        for (Group group : actual) {
            if (!wanted.containsKey(group)) {
                return "the group " + group.text() + " with count " + group.count() + " is not in the whole list";
            }
        }
        if (expected.size() != actual.size()) {
            return actual.size() + " groups and not " + expected.size();
        }
        int place = 0;
        while (expected.get(place).equals(actual.get(place))) {
            place++;
        }
        return "the order differs: at place " + place + " stands "
                + actual.get(place).text() + " and not " + expected.get(place).text();
    }
}
