package org.hsscontract.client;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.client.generated.ApiClient;
import org.hsscontract.client.model.ErrorResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** An answer with a status other than 200. It is read with patience: what it says is wanted even if it says it badly. */
record ErrorAnswer(HttpRequest request, HttpResponse<byte[]> response) {

    /** In bytes; what is longer is not an error object. */
    private static final int LONGEST = 64 * 1024;

    private static final ObjectMapper LENIENT = ApiClient.createDefaultObjectMapper();

    ErrorAnswerException toException() {
        final String body =
                new String(response.body(), 0, Math.min(response.body().length, LONGEST), StandardCharsets.UTF_8);
        final ErrorResponse error = error(body);
        return new ErrorAnswerException(
                message(error, body),
                response.statusCode(),
                error,
                RetryAfter.of(response.headers(), Instant.now()).orElse(null));
    }

    private ErrorResponse error(final String body) {
        final ErrorResponse parsed = parse(body);
        return new ErrorResponse()
                .errorCode(withoutToken(parsed.getErrorCode()))
                .errorMsg(withoutToken(parsed.getErrorMsg()))
                .requestId(withoutToken(Optional.ofNullable(parsed.getRequestId())
                        .or(() -> response.headers().firstValue("X-Request-Id"))
                        .orElse(null)));
    }

    private static ErrorResponse parse(final String body) {
        try {
            return Optional.ofNullable(LENIENT.readValue(body, ErrorResponse.class))
                    .orElseGet(ErrorResponse::new);
        } catch (final JacksonException e) {
            return new ErrorResponse();
        }
    }

    private @Nullable String withoutToken(final @Nullable String text) {
        return text == null ? null : Redaction.of(request).withoutToken(text);
    }

    private String message(final ErrorResponse error, final String body) {
        final boolean described = error.getErrorCode() != null || error.getErrorMsg() != null;
        final String description = Stream.of(error.getErrorCode(), error.getErrorMsg())
                .filter(text -> text != null)
                .collect(Collectors.joining(": "));
        final Redaction redaction = Redaction.of(request);
        return redaction.excerpt("Status " + response.statusCode() + hint() + ", "
                        + (described
                                ? description
                                : body.isBlank() ? "without a body" : "not the contract's error object: " + body))
                + (error.getRequestId() == null ? "" : " (request " + redaction.excerpt(error.getRequestId()) + ")");
    }

    private String hint() {
        return response.statusCode() / 100 == 3
                ? ", a redirect, which is not followed so that the token stays here"
                : "";
    }
}
