package org.hsscontract.verifier.rules.filters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;

/** A few groups of a list that stand for all: from its ends, from its middle, and those with unusual values. */
final class Samples {
    private static final int MOST = 24;
    /** Characters that encodings, patterns and query languages treat in ways of their own. */
    private static final String SPECIAL = " +%&#'\"\\;_*?";

    private Samples() {}

    static List<Group> of(FullList full) {
        List<Group> groups = full.groups();
        Set<Group> samples = new LinkedHashSet<>();
        int last = groups.size() - 1;
        for (int place : new int[] {0, last, last / 2, 10, 11, last / 4, 3 * last / 4}) {
            if (place >= 0 && place <= last) {
                samples.add(groups.get(place));
            }
        }
        addFirst(groups, samples, text -> text.chars().anyMatch(c -> c > 126));
        addFirst(groups, samples, text -> text.codePoints().anyMatch(c -> c > 0xffff));
        SPECIAL.chars().forEach(c -> addFirst(groups, samples, text -> text.indexOf(c) >= 0));
        addFirst(groups, samples, text -> !text.equals(text.toLowerCase(Locale.ROOT)));
        // One value that is part of another tells an exact filter from a fuzzy one.
        groups.stream()
                .filter(g -> groups.stream().anyMatch(o -> partOf(g, o)))
                .findFirst()
                .ifPresent(samples::add);
        return samples.stream().limit(MOST).toList();
    }

    private static void addFirst(List<Group> groups, Set<Group> samples, Predicate<String> unusual) {
        groups.stream()
                .filter(g -> g.key().keySet().stream().anyMatch(p -> unusual.test(g.value(p))))
                .findFirst()
                .ifPresent(samples::add);
    }

    private static boolean partOf(Group small, Group large) {
        return small.key().keySet().stream()
                .anyMatch(p ->
                        !small.value(p).equals(large.value(p)) && large.value(p).contains(small.value(p)));
    }
}
