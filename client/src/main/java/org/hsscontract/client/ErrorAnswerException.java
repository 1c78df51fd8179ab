package org.hsscontract.client;

import java.time.Duration;
import java.util.Optional;
import org.hsscontract.client.model.ErrorResponse;
import org.jspecify.annotations.Nullable;

/**
 * The server answered, with a status other than 200.
 *
 * <p>Code and message are absent if the body is not the error object of the contract, such as a proxy's HTML page; the
 * exception's message then has the beginning of the body.
 */
public final class ErrorAnswerException extends AssetStatisticsException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String errorCode;
    private final @Nullable String errorMessage;
    private final @Nullable String requestId;
    private final @Nullable Duration retryAfter;

    ErrorAnswerException(
            final String message, final int status, final ErrorResponse error, final @Nullable Duration retryAfter) {
        super(message, null);
        this.status = status;
        this.errorCode = error.getErrorCode();
        this.errorMessage = error.getErrorMsg();
        this.requestId = error.getRequestId();
        this.retryAfter = retryAfter;
    }

    /** Status code of the answer, for example 401. */
    public int status() {
        return status;
    }

    /** {@code error_code} of the body, for programs, for example {@code HSS.0001}. */
    public Optional<String> errorCode() {
        return Optional.ofNullable(errorCode);
    }

    /** {@code error_msg} of the body, for people. */
    public Optional<String> errorMessage() {
        return Optional.ofNullable(errorMessage);
    }

    /** What identifies the request in the service's logs: {@code request_id} of the body, or else {@code X-Request-Id}. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** How long the server asks to wait, by {@code Retry-After}; zero if that moment has passed. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
