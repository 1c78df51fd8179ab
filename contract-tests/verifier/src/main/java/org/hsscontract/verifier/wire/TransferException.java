package org.hsscontract.verifier.wire;

/** No whole response came. The message is a sentence for the reader of a report. */
public final class TransferException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What kept the response from coming whole. */
    public enum Kind {
        /** No connection could be made, so nothing can be said about the implementation. */
        UNREACHABLE,
        /** The time limit passed. */
        TIMED_OUT,
        /** The connection ended before the message did. */
        CUT_OFF,
        /** What came is not an HTTP/1.1 message. */
        MALFORMED,
        /** The message is larger than what is read at most. */
        TOO_LARGE
    }

    private final Kind kind;

    TransferException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
