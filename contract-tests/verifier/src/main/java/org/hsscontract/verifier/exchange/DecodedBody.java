package org.hsscontract.verifier.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.hsscontract.verifier.wire.WireResponse;

/**
 * A body with its content coding taken off (RFC 9110 §8.4).
 *
 * @param bytes what is left, the body as it came if the coding could not be taken off
 * @param fault why the coding could not be taken off, if so
 */
public record DecodedBody(byte[] bytes, Optional<String> fault) {
    static final DecodedBody NONE = new DecodedBody(new byte[0], Optional.empty());
    private static final int MOST = 64 * 1024 * 1024;

    static DecodedBody of(WireResponse response) {
        List<String> codings = response.headers().all("Content-Encoding");
        String coding =
                codings.isEmpty() ? "identity" : String.join(", ", codings).toLowerCase(Locale.ROOT);
        byte[] body = response.body();
        if (body.length == 0) {
            return NONE;
        }
        return switch (coding) {
            case "identity" -> new DecodedBody(body, Optional.empty());
            case "gzip", "x-gzip" -> decoded(body, coding, GZIPInputStream::new);
            case "deflate" -> decoded(body, coding, InflaterInputStream::new);
            default -> new DecodedBody(body, Optional.of("the coding '" + coding + "' was not asked for"));
        };
    }

    private static DecodedBody decoded(byte[] body, String coding, Decoder decoder) {
        try (InputStream in = decoder.of(new ByteArrayInputStream(body))) {
            byte[] bytes = in.readNBytes(MOST);
            return new DecodedBody(
                    bytes,
                    in.read() < 0 ? Optional.empty() : Optional.of("the body is larger than " + MOST + " bytes"));
        } catch (IOException e) {
            return new DecodedBody(body, Optional.of("the body is not " + coding));
        }
    }

    @FunctionalInterface
    private interface Decoder {
        InputStream of(InputStream in) throws IOException;
    }
}
