package org.hsscontract.core.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hsscontract.core.file.SchemaMessage;
import tools.jackson.databind.JsonNode;

/** The schemas of response bodies, each departure with the address of the constraint that is broken. Thread-safe. */
public final class BodySchemas {
    private static final String DOCUMENT = "urn:contract";

    private final Contract contract;
    private final SchemaRegistry registry;
    private final Map<Address, Schema> schemas = new ConcurrentHashMap<>();

    public BodySchemas(Contract contract) {
        this.contract = contract;
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(true)
                .build();
        String document = contract.document().tree().toString();
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemas(Map.of(DOCUMENT, document)).schemaRegistryConfig(config));
    }

    /**
     * A constraint that a body does not keep.
     *
     * @param element address of the constraint in the contract
     * @param place JSON Pointer of the place in the body
     * @param message what is wrong, for a reader
     */
    public record SchemaFinding(Address element, String place, String message) {}

    /** What is wrong with the body for the response, nothing if the contract declares no schema for it. */
    public List<SchemaFinding> findings(Operation operation, int status, JsonNode body) {
        List<SchemaFinding> findings = new ArrayList<>();
        contract.bodySchema(operation, status).ifPresent(schema -> {
            compiled(schema).validate(body).forEach(error -> findings.add(finding(error)));
            widths(schema, body, "", findings);
        });
        return findings;
    }

    /** Integers that their format does not hold; JSON Schema leaves these formats to others. */
    private void widths(Located schema, JsonNode value, String place, List<SchemaFinding> findings) {
        if (value.isArray() && schema.node().has("items")) {
            Located items = contract.document().resolve(schema.address().append("items"));
            for (int i = 0; i < value.size(); i++) {
                widths(items, value.get(i), place + "/" + i, findings);
            }
        } else if (value.isObject()) {
            schema.node().path("properties").propertyNames().stream()
                    .filter(value::has)
                    .forEach(name -> widths(
                            contract.document().resolve(schema.address().append("properties", name)),
                            value.get(name),
                            place + "/" + name,
                            findings));
        } else if (value.isIntegralNumber()
                && !holds(schema.node().path("format").asString(""), value)) {
            findings.add(new SchemaFinding(
                    schema.address().append("format"),
                    place,
                    value.asString() + " is beyond "
                            + schema.node().path("format").asString()));
        }
    }

    private static boolean holds(String format, JsonNode value) {
        return switch (format) {
            case "int32" -> value.canConvertToInt();
            case "int64" -> value.canConvertToLong();
            default -> true;
        };
    }

    /** What is wrong with a value by a schema of the contract, in words without a full stop; empty if nothing. */
    public Optional<String> problem(Located schema, JsonNode value) {
        return compiled(schema).validate(value).stream().findFirst().map(SchemaMessage::of);
    }

    private Schema compiled(Located schema) {
        return schemas.computeIfAbsent(
                schema.address(), element -> registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + element)));
    }

    /** Addresses of the properties that the body has of those that its schema declares. */
    public Set<Address> properties(Operation operation, int status, JsonNode body) {
        Set<Address> properties = new LinkedHashSet<>();
        contract.bodySchema(operation, status).ifPresent(schema -> collect(schema, body, properties));
        return properties;
    }

    private void collect(Located schema, JsonNode value, Set<Address> properties) {
        if (value.isArray() && !value.isEmpty()) {
            collect(contract.document().resolve(schema.address().append("items")), value.get(0), properties);
            return;
        }
        schema.node().path("properties").propertyNames().stream()
                .filter(value::has)
                .forEach(name -> {
                    Address property = schema.address().append("properties", name);
                    properties.add(property);
                    collect(contract.document().resolve(property), value.get(name), properties);
                });
    }

    private static SchemaFinding finding(Error error) {
        Address element = Address.parse(error.getSchemaLocation().getFragment().toString());
        if (error.getKeyword().equals("required") && error.getProperty() != null) {
            element = element.append(error.getProperty());
        }
        return new SchemaFinding(element, error.getInstanceLocation().toString(), error.getMessage());
    }
}
