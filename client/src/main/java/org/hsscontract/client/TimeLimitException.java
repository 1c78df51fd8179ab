package org.hsscontract.client;

import org.jspecify.annotations.Nullable;

/** The connection, one try or the whole call took longer than the client was told to wait; the message says which. */
public final class TimeLimitException extends TransportException {

    private static final long serialVersionUID = 1L;

    TimeLimitException(final String message, final @Nullable Throwable cause) {
        super(message, cause);
    }
}
