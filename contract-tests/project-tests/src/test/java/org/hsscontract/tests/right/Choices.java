package org.hsscontract.tests.right;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What a server does where it can choose; where it chose nothing, it does as the reference server. Immutable. */
final class Choices {
    private final Map<Aspect<?>, Object> made;

    private Choices(Map<Aspect<?>, Object> made) {
        this.made = Map.copyOf(made);
    }

    /** Those of the reference server. */
    static Choices reference() {
        return new Choices(Map.of());
    }

    static <T> Choices of(Aspect<T> aspect, T choice) {
        return reference().and(aspect, choice);
    }

    <T> Choices and(Aspect<T> aspect, T choice) {
        Map<Aspect<?>, Object> more = new HashMap<>(made);
        more.put(aspect, choice);
        return new Choices(more);
    }

    /** Whether nothing is chosen otherwise. */
    boolean areTheReference() {
        return made.isEmpty();
    }

    /** Whether one server can make both: no aspect is chosen in both. */
    boolean compatibleWith(Choices other) {
        return Collections.disjoint(made.keySet(), other.made.keySet());
    }

    /** @throws IllegalArgumentException if they are not compatible */
    Choices and(Choices other) {
        if (!compatibleWith(other)) {
            throw new IllegalArgumentException("one server cannot make both choices");
        }
        Map<Aspect<?>, Object> both = new HashMap<>(made);
        both.putAll(other.made);
        return new Choices(both);
    }

    @SuppressWarnings("unchecked") // Only 'and' puts something in.
    <T> T get(Aspect<T> aspect) {
        return (T) made.getOrDefault(aspect, aspect.reference());
    }
}
