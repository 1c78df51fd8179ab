package org.hsscontract.client;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** One answer as it was received, and what is checked before the generated code sees it. */
record Answer(HttpRequest request, HttpResponse<byte[]> response) {

    /**
     * The body as the generated code can read it: JSON, in ASCII, in the platform's charset, because that is how it decodes.
     *
     * @throws AssetStatisticsException if the answer is not 200 with JSON
     */
    byte[] jsonForGeneratedCode() {
        if (response.statusCode() != 200) {
            throw new ErrorAnswer(request, response).toException();
        }
        checkHeaders();
        if (response.body().length > LimitedBody.LIMIT) {
            throw broken("it is longer than " + LimitedBody.LIMIT + " bytes");
        }
        final String text = text();
        if (text.isBlank()) {
            throw broken("it is empty");
        }
        try {
            return AnswerJson.toAscii(text).getBytes(Charset.defaultCharset());
        } catch (final JacksonException e) {
            throw broken("it is not JSON: " + Redaction.of(request).excerpt(String.valueOf(e.getMessage())));
        }
    }

    @Nullable
    String requestId() {
        return response.headers()
                .firstValue("X-Request-Id")
                .map(Redaction.of(request)::excerpt)
                .orElse(null);
    }

    private void checkHeaders() {
        response.headers()
                .firstValue("Content-Encoding")
                .filter(coding -> !coding.equalsIgnoreCase("identity"))
                .ifPresent(coding -> {
                    throw broken(
                            "it is encoded as " + Redaction.of(request).excerpt(coding) + ", which was not asked for");
                });
        // A missing Content-Type is let pass: the body shows whether it is JSON.
        response.headers()
                .firstValue("Content-Type")
                .filter(type -> !isJson(type))
                .ifPresent(type -> {
                    throw broken("it is " + Redaction.of(request).excerpt(type) + ", not application/json");
                });
    }

    private static boolean isJson(final String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(response.body()))
                    .toString();
        } catch (final CharacterCodingException e) {
            throw broken("it is not UTF-8");
        }
    }

    private BrokenContractException broken(final String problem) {
        return new BrokenContractException("$", problem, requestId());
    }
}
