package org.hsscontract.verifier.report;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.wire.WireResponse;

/**
 * A call and what came of it.
 *
 * @param url the whole URL as it was sent
 * @param headers of the request
 * @param response what came, or empty
 * @param failure why no whole response came, else empty
 * @param started when it was sent
 * @param milliseconds the time it took
 * @param curl the command that shows it again
 */
record MaskedExchange(
        int number,
        String operation,
        String method,
        String url,
        List<HeaderFields.Field> headers,
        Optional<Response> response,
        String failure,
        Instant started,
        double milliseconds,
        String curl) {

    /**
     * A response.
     *
     * @param body the content with its coding taken off: UTF-8 text, or Base64 of other bytes
     * @param base64 whether it is Base64
     * @param omitted why the body is not shown, else empty
     * @param size bytes of the body on the wire
     */
    record Response(
            String version,
            int status,
            List<HeaderFields.Field> headers,
            String body,
            boolean base64,
            String omitted,
            int size) {
        String mediaType() {
            return headers.stream()
                    .filter(h -> h.name().equalsIgnoreCase("Content-Type"))
                    .map(HeaderFields.Field::value)
                    .findFirst()
                    .orElse("");
        }
    }

    static MaskedExchange of(Exchange exchange, URI baseUri, Masking masking) {
        return new MaskedExchange(
                exchange.number(),
                exchange.call().operation().id(),
                exchange.call().method(),
                masking.of(baseUri.getScheme() + "://" + baseUri.getRawAuthority()
                        + exchange.call().requestTarget()),
                masked(exchange.call().headers(), masking),
                exchange.response().map(r -> response(r, exchange, masking)),
                exchange.failure()
                        .map(f -> masking.shown(String.valueOf(f.getMessage())))
                        .orElse(""),
                exchange.started(),
                exchange.took().toNanos() / 1e6,
                masking.shown(exchange.curl()));
    }

    private static List<HeaderFields.Field> masked(HeaderFields headers, Masking masking) {
        return headers.fields().stream()
                .map(f -> new HeaderFields.Field(masking.shown(f.name()), masking.shown(f.value())))
                .toList();
    }

    private static Response response(WireResponse response, Exchange exchange, Masking masking) {
        List<HeaderFields.Field> headers = masked(response.headers(), masking);
        int size = response.body().length;
        if (exchange.content().fault().isPresent()) {
            // Nobody can see whether a token is in it.
            return new Response(
                    response.version(),
                    response.status(),
                    headers,
                    "",
                    false,
                    exchange.content().fault().get(),
                    size);
        }
        byte[] content = exchange.content().bytes();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new Response(response.version(), response.status(), headers, masking.of(text), false, "", size);
        } catch (CharacterCodingException e) {
            byte[] masked =
                    masking.of(new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
            String body = Base64.getEncoder().encodeToString(masked);
            return new Response(response.version(), response.status(), headers, body, true, "", size);
        }
    }
}
