package org.hsscontract.verifier.exchange;

/** The target stopped answering, so nothing more can be proved. */
public final class TargetLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TargetLostException(String message) {
        super(message);
    }
}
