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
 * A body read as strictly as RFC 8259 allows.
 *
 * @param json the JSON text, if it is one
 * @param fault why it is not one, if it is not
 */
public record JsonBody(Optional<JsonNode> json, Optional<String> fault) {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Keeps 1.0 and 1e0 apart from 1.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static JsonBody of(byte[] bytes) {
        if (bytes.length == 0) {
            return not("it is empty");
        }
        if (bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
            return not("it begins with a byte order mark");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode json = STRICT.readTree(text);
            return json.isMissingNode()
                    ? not("it holds no JSON value")
                    : new JsonBody(Optional.of(json), Optional.empty());
        } catch (CharacterCodingException e) {
            return not("it is not UTF-8");
        } catch (JacksonException e) {
            return not(e.getOriginalMessage().lines().findFirst().orElse("it cannot be parsed"));
        }
    }

    private static JsonBody not(String fault) {
        return new JsonBody(Optional.empty(), Optional.of(fault));
    }
}
