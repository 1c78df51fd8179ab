package org.hsscontract.verifier.exchange;

/** No more calls can be sent, so nothing more can be proved; the message says why. */
public final class TargetLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TargetLostException(String message) {
        super(message);
    }
}
