package org.hsscontract.core.contract;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the schema of a parameter says of a text. */
final class TextSchema {
    private TextSchema() {}

    /** Whether the schema, its references followed, allows the text: type, enum, lengths in code points, and pattern. */
    static boolean allows(JsonNode schema, String text) {
        int length = text.codePointCount(0, text.length());
        return schema.path("type").asString("").equals("string")
                && (!schema.has("enum")
                        || schema.get("enum")
                                .valueStream()
                                .anyMatch(v -> v.asString().equals(text)))
                && length >= schema.path("minLength").asInt(0)
                && length <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                && (!schema.has("pattern")
                        || Pattern.compile(schema.get("pattern").asString())
                                .matcher(text)
                                .find());
    }
}
