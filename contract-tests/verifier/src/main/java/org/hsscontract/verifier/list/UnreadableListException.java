package org.hsscontract.verifier.list;

/** A list could not be read to its end; other rules say what is wrong with the answers. */
public final class UnreadableListException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableListException(String message) {
        super(message);
    }
}
