package org.hsscontract.tests.right;

/** One way in which right servers differ, with what the reference server does there. Compared by identity. */
final class Aspect<T> {
    private final T reference;

    private Aspect(T reference) {
        this.reference = reference;
    }

    static <T> Aspect<T> of(T reference) {
        return new Aspect<>(reference);
    }

    T reference() {
        return reference;
    }
}
