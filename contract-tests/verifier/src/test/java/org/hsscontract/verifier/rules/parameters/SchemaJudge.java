package org.hsscontract.verifier.rules.parameters;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which keywords of a parameter's schema a value breaks; written without a look at the code that makes the values. */
final class SchemaJudge {
    private SchemaJudge() {}

    static Set<String> broken(JsonNode schema, String text) {
        Set<String> broken = new LinkedHashSet<>();
        if (schema.get("type").asString().equals("integer")) {
            if (!text.matches("-?[0-9]+")) {
                return Set.of("type");
            }
            BigInteger number = new BigInteger(text);
            note(broken, "format", number.bitLength() > 31);
            note(
                    broken,
                    "minimum",
                    schema.has("minimum")
                            && number.compareTo(schema.get("minimum").bigIntegerValue()) < 0);
            note(
                    broken,
                    "maximum",
                    schema.has("maximum")
                            && number.compareTo(schema.get("maximum").bigIntegerValue()) > 0);
        } else {
            long length = text.codePoints().count();
            note(
                    broken,
                    "minLength",
                    schema.has("minLength") && length < schema.get("minLength").asInt());
            note(
                    broken,
                    "maxLength",
                    schema.has("maxLength") && length > schema.get("maxLength").asInt());
            note(
                    broken,
                    "enum",
                    schema.has("enum")
                            && schema.get("enum")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .noneMatch(text::equals));
        }
        return broken;
    }

    private static void note(Set<String> broken, String keyword, boolean isBroken) {
        if (isBroken) {
            broken.add(keyword);
        }
    }
}
