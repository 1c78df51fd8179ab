package org.hsscontract.verifier;

/** The verification could not be run, so nothing is known of the implementation; the message says what to do. */
public final class VerificationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VerificationException(String message) {
        super(message);
    }
}
