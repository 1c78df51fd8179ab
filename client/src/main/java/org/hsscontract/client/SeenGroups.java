package org.hsscontract.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Knows groups again. It remembers the first 10,000 and those of the page before, which is enough to recognize a server that
 * repeats one page, the first one or the last, or begins anew, and takes a few megabytes however long the list is.
 */
final class SeenGroups<T> {

    private static final int REMEMBERED = 10_000;

    private final Function<T, Object> group;
    private final Set<Object> first = new HashSet<>();
    private Set<Object> pageBefore = Set.of();

    /** @param group what makes two entries the same group, whatever their counts */
    SeenGroups(final Function<T, Object> group) {
        this.group = group;
    }

    /** The entries of the page whose groups are new. */
    List<T> newOnes(final List<T> page) {
        final List<T> newOnes = new ArrayList<>();
        final Set<Object> thisPage = new HashSet<>();
        for (final T entry : page) {
            final Object key = group.apply(entry);
            if (thisPage.add(key) && !pageBefore.contains(key) && !first.contains(key)) {
                newOnes.add(entry);
                if (first.size() < REMEMBERED) {
                    first.add(key);
                }
            }
        }
        pageBefore = thisPage;
        return newOnes;
    }
}
