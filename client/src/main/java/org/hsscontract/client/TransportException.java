package org.hsscontract.client;

import org.jspecify.annotations.Nullable;

/**
 * There is no complete answer: no connection, a connection that broke, an interrupted wait, or, as
 * {@link TimeLimitException}, one that took too long.
 */
public sealed class TransportException extends AssetStatisticsException permits TimeLimitException {

    private static final long serialVersionUID = 1L;

    TransportException(final String message, final @Nullable Throwable cause) {
        super(message, cause);
    }
}
