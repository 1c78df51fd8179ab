package org.hsscontract.verifier.wire;

import java.util.Optional;

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
    private final String broken;

    TransferException(Kind kind, String message) {
        this(kind, "", message);
    }

    /** @param broken what says that it must not be so, for example {@code RFC 9110 §2.2} */
    TransferException(Kind kind, String broken, String message) {
        super(message);
        this.kind = kind;
        this.broken = broken;
    }

    /** The MUST of a standard that the implementation breaks by it; empty if it breaks none. */
    public Optional<String> broken() {
        return Optional.of(broken).filter(b -> !b.isEmpty());
    }

    public Kind kind() {
        return kind;
    }
}
