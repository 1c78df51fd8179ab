package org.hsscontract.verifier.wire;

/** A connection ended before the first byte of a response: on a kept one the request can be sent again. */
final class StaleConnectionException extends Exception {
    private static final long serialVersionUID = 1L;
}
