package org.hsscontract.verifier.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A body read as JSON, to the letter of RFC 8259. A name that comes twice in an object is read (the last one counts) and
 * remembered: that names are unique the standard only recommends.
 *
 * @param json the JSON text, if it is one
 * @param fault why it is not one, if it is not
 * @param section of RFC 8259 that says so; empty if there is no fault
 * @param repeatedName what comes twice, if so
 */
public record JsonBody(Optional<JsonNode> json, Optional<String> fault, String section, Optional<String> repeatedName) {
    private static final String GRAMMAR = "§10";
    private static final String ENCODING = "§8.1";

    private static final JsonMapper LETTER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Keeps 1.0 and 1e0 apart from 1.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonMapper UNIQUE = LETTER.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static JsonBody of(byte[] bytes) {
        if (bytes.length == 0) {
            return not("it is empty", GRAMMAR);
        }
        if (bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
            return not("it begins with a byte order mark", ENCODING);
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return not("it is not UTF-8", ENCODING);
        } catch (JacksonException e) {
            return not(reason(e), GRAMMAR);
        }
    }

    private static JsonBody read(String text) {
        JsonNode json = LETTER.readTree(text);
        if (json.isMissingNode()) {
            return not("it holds no JSON value", GRAMMAR);
        }
        return new JsonBody(Optional.of(json), Optional.empty(), "", repeated(text));
    }

    private static Optional<String> repeated(String text) {
        try {
            UNIQUE.readTree(text);
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(reason(e));
        }
    }

    private static String reason(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("it cannot be parsed");
    }

    private static JsonBody not(String fault, String section) {
        return new JsonBody(Optional.empty(), Optional.of(fault), section, Optional.empty());
    }
}
