package org.hsscontract.server;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says what a keyword of a JSON Schema asks for. Of the values only numbers are repeated: text may be a token. */
final class SchemaProblem {

    private SchemaProblem() {}

    static FileProblem of(Error error) {
        return FileProblem.at(
                error.getInstanceNode(), error.getInstanceLocation().toString(), message(error));
    }

    private static String message(Error error) {
        JsonNode schema = error.getSchemaNode();
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "type" -> "must be of type " + schema.asString();
            case "required" -> error.getProperty() + " is missing";
            case "additionalProperties" -> "unknown property " + error.getProperty();
            case "minimum" -> "must be at least " + schema + " (is " + value + ")";
            case "maximum" -> "must be at most " + schema + " (is " + value + ")";
            case "minLength" -> "must have at least " + schema + " character";
            case "maxLength" -> "must have at most " + schema + " characters";
            case "minItems", "minProperties" -> "must have at least " + schema + " entry";
            case "enum" ->
                "must be " + schema.valueStream().map(JsonNode::asString).collect(Collectors.joining(" or "));
            case "pattern" -> "must match " + schema.asString();
            case "not" -> "must not be " + schema.path("const").asString();
            default -> error.getMessage();
        };
    }
}
