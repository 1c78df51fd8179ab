package org.hsscontract.core.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes percent-encoding off, strictly: what is no escape, or no UTF-8 behind the escapes, is empty. */
public final class PercentDecoding {
    private PercentDecoding() {}

    /** Of a segment of a path, where a plus sign is itself. */
    public static Optional<String> ofPath(String text) {
        return decoded(text);
    }

    /** Of a name or value of a query, where a plus sign is a space. */
    public static Optional<String> ofQuery(String text) {
        return decoded(text.replace('+', ' '));
    }

    private static Optional<String> decoded(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                octets.write(c);
                continue;
            }
            String escape = text.substring(Math.min(text.length(), i + 1), Math.min(text.length(), i + 3));
            if (!escape.matches("[0-9A-Fa-f]{2}")) {
                return Optional.empty();
            }
            octets.write(Integer.parseInt(escape, 16));
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
