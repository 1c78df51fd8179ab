package org.hsscontract.verifier.rules.paging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hsscontract.verifier.list.Group;

/** Says in words how a list differs from the one expected. */
final class ListDifference {
    private ListDifference() {}

    /** A sentence about the first difference, empty if there is none. */
    static String of(List<Group> expected, List<Group> actual) {
        if (expected.equals(actual)) {
            return "";
        }
        Set<Group> seen = new HashSet<>();
        for (Group group : actual) {
            if (!seen.add(group)) {
                return "the group " + group.text() + " comes more than once";
            }
        }
        for (Group group : expected) {
            if (!seen.contains(group)) {
                return "the group " + group.text() + " with count " + group.count() + " is missing";
            }
        }
        Set<Group> known = new HashSet<>(expected);
        for (Group group : actual) {
            if (!known.contains(group)) {
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
