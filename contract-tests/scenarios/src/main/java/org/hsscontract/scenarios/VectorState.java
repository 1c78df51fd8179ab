package org.hsscontract.scenarios;

import java.util.Locale;

/** What became of a vector. */
public enum VectorState {
    /** It is as the vector says. */
    PASS,
    /** It is not. */
    FAIL,
    /** It is not, but only a decision of the contract says that it should be. */
    WARNED,
    /** The driver says that it cannot do it. */
    NOT_IMPLEMENTED,
    /** It failed or is not implemented, and that is declared. */
    NOT_SUPPORTED,
    /** The vector says nothing about clients, or is declared not to say anything about this one. */
    NOT_APPLICABLE;

    /** For people and in files: lower case, with spaces. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it makes a run fail. */
    boolean fails() {
        return this == FAIL || this == NOT_IMPLEMENTED;
    }

    /** Whether it departs from what the vector says, and no declaration says so. */
    boolean departs() {
        return fails() || this == WARNED;
    }
}
