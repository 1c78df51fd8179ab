package org.hsscontract.core.file;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a keyword of a JSON Schema asks for, in words. */
public final class SchemaMessage {
    private SchemaMessage() {}

    /** One sentence without a full stop. */
    public static String of(Error error) {
        JsonNode schema = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "type" -> "must be of type " + schema.asString();
            case "required" -> error.getProperty() + " is missing";
            case "additionalProperties" -> "there is no field " + error.getProperty();
            case "minLength" -> "must not be empty";
            case "const" -> "must be " + schema.asString() + ", the only one that is known";
            case "enum" ->
                "must be " + schema.valueStream().map(JsonNode::asString).collect(Collectors.joining(" or "));
            case "pattern" -> "must match " + schema.asString();
            default -> error.getMessage();
        };
    }
}
