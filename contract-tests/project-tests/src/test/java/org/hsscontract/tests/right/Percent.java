package org.hsscontract.tests.right;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Ways to decode percent signs. */
final class Percent {
    private Percent() {}

    /** Empty if something cannot be decoded. */
    static Optional<String> strict(String encoded) {
        return octets(encoded, false).flatMap(Percent::utf8);
    }

    /** What cannot be decoded stays as it is. */
    static Optional<String> literal(String encoded) {
        return octets(encoded, true).flatMap(Percent::utf8);
    }

    /** Octets that are not UTF-8 become replacement characters. */
    static Optional<String> replacing(String encoded) {
        return octets(encoded, false).map(o -> new String(o, StandardCharsets.UTF_8));
    }

    /** Octets that are not UTF-8 are taken as Latin-1. */
    static Optional<String> latin(String encoded) {
        return octets(encoded, false).map(o -> utf8(o).orElseGet(() -> new String(o, StandardCharsets.ISO_8859_1)));
    }

    private static Optional<byte[]> octets(String encoded, boolean lenient) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // The wire is read as Latin-1, so each character is one octet.
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            boolean triplet = c == '%'
                    && i + 2 < encoded.length()
                    && HexFormat.isHexDigit(encoded.charAt(i + 1))
                    && HexFormat.isHexDigit(encoded.charAt(i + 2));
            if (c == '%' && !triplet && !lenient) {
                return Optional.empty();
            }
            if (triplet) {
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    private static Optional<String> utf8(byte[] octets) {
        Charset utf8 = StandardCharsets.UTF_8;
        try {
            return Optional.of(utf8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(octets))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
