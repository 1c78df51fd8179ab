package org.hsscontract.verifier.rule;

/** The list that a comparison was made with is not the same any more, or what was seen was not seen again. */
final class DataMovedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataMovedException(String message) {
        // Thrown often on live data, and caught nearby.
        super(message, null, false, false);
    }
}
