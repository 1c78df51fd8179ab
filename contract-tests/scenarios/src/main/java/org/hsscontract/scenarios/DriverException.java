package org.hsscontract.scenarios;

import org.jspecify.annotations.Nullable;

/** The driver could not be run, so nothing is known of the SDK; the message says what to do. */
public final class DriverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DriverException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
