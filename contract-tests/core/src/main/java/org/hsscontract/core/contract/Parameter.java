package org.hsscontract.core.contract;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A parameter of an operation, references resolved.
 *
 * @param name its name on the wire
 * @param in {@code path} or {@code query}
 * @param required whether a request must have it
 * @param schema its schema
 * @param place address in the list of parameters of the operation, or of its path
 * @param element address of the parameter itself, references followed; the place if it is no reference
 * @param schemaElement address of its schema, references followed
 * @param documentedExample the value of its example named {@code documented}, if any
 */
public record Parameter(
        String name,
        String in,
        boolean required,
        JsonNode schema,
        Address place,
        Address element,
        Address schemaElement,
        Optional<String> documentedExample) {

    public boolean inQuery() {
        return in.equals("query");
    }

    public boolean isInteger() {
        return schema.path("type").asString("").equals("integer");
    }

    /** The default, as it would stand in a query. */
    public Optional<String> defaultValue() {
        return schema.has("default") ? Optional.of(schema.get("default").asString()) : Optional.empty();
    }

    /** The address of a keyword of the schema, for example {@code minimum}. */
    public Address keyword(String keyword) {
        return schemaElement.append(keyword);
    }
}
