package org.hsscontract.core.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The schemas of response bodies, each departure with the address of the constraint that is broken. Thread-safe. */
public final class BodySchemas {
    private static final String DOCUMENT = "urn:contract";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    public BodySchemas(Contract contract) {
        document = contract.document();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(true)
                .build();
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                builder ->
                        builder.schemas(Map.of(DOCUMENT, document.toString())).schemaRegistryConfig(config));
    }

    /**
     * A constraint that a body breaks.
     *
     * @param element address of the constraint in the contract
     * @param place JSON Pointer of the place in the body
     * @param message what is wrong, for a reader
     */
    public record Breach(String element, String place, String message) {}

    /** What is wrong with the body for the response, nothing if the contract declares no schema for it. */
    public List<Breach> breaches(Operation operation, int status, JsonNode body) {
        return element(operation, status)
                .map(element -> schemas.computeIfAbsent(
                        element, e -> registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + e))))
                .map(schema ->
                        schema.validate(body).stream().map(BodySchemas::breach).toList())
                .orElse(List.of());
    }

    /** Addresses of the properties that the body has of those that its schema declares. */
    public Set<String> properties(Operation operation, int status, JsonNode body) {
        Set<String> properties = new LinkedHashSet<>();
        element(operation, status).ifPresent(element -> collect(element, body, properties));
        return properties;
    }

    private void collect(String element, JsonNode value, Set<String> properties) {
        JsonNode schema = document.at(element);
        if (schema.has("$ref")) {
            collect(schema.get("$ref").asString().substring(1), value, properties);
        } else if (value.isArray() && !value.isEmpty()) {
            collect(element + "/items", value.get(0), properties);
        } else {
            schema.path("properties").propertyNames().stream()
                    .filter(value::has)
                    .forEach(name -> {
                        properties.add(element + "/properties/" + name);
                        collect(element + "/properties/" + name, value.get(name), properties);
                    });
        }
    }

    private static Breach breach(Error error) {
        String element = error.getSchemaLocation().getFragment().toString();
        if (error.getKeyword().equals("required") && error.getProperty() != null) {
            element += "/" + error.getProperty();
        }
        return new Breach(element, error.getInstanceLocation().toString(), error.getMessage());
    }

    private Optional<String> element(Operation operation, int status) {
        String path = operation.path().replace("~", "~0").replace("/", "~1");
        String element = "/paths/" + path + "/" + operation.method().toLowerCase(Locale.ROOT) + "/responses/" + status;
        JsonNode response = document.at(element);
        if (response.has("$ref")) {
            element = response.get("$ref").asString().substring(1);
        }
        element += "/content/application~1json/schema";
        JsonNode schema = document.at(element);
        if (schema.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(schema.has("$ref") ? schema.get("$ref").asString().substring(1) : element);
    }
}
