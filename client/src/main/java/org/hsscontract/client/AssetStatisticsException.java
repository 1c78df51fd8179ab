package org.hsscontract.client;

import org.jspecify.annotations.Nullable;

/**
 * A call failed. Every failure that is not the caller's mistake is one of the kinds permitted here.
 *
 * <p>No message contains the token, not even if the server sends it back.
 */
public abstract sealed class AssetStatisticsException extends RuntimeException
        permits BrokenContractException, ErrorAnswerException, TransportException {

    private static final long serialVersionUID = 1L;

    AssetStatisticsException(final String message, final @Nullable Throwable cause) {
        super(message, cause);
    }
}
