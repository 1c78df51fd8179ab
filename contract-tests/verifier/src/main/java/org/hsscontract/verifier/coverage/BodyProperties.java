package org.hsscontract.verifier.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import tools.jackson.databind.JsonNode;

/** The properties of the bodies of an operation, those of nested objects and of items included, each once. */
final class BodyProperties {
    private static final int MOST_HOPS = 20;

    private final JsonNode document;
    private final Map<String, Property> found = new LinkedHashMap<>();
    /** A schema may hold itself. */
    private final Set<String> visited = new HashSet<>();

    private BodyProperties(JsonNode document) {
        this.document = document;
    }

    /**
     * A property of a body.
     *
     * @param name its name
     * @param element its address
     * @param requirement the address at which its absence is found
     * @param error whether it is of an error's body
     */
    record Property(String name, String element, String requirement, boolean error) {}

    static List<Property> of(Contract contract, Operation operation) {
        BodyProperties properties = new BodyProperties(contract.document());
        String responses = "/paths/" + escaped(operation.path()) + "/"
                + operation.method().toLowerCase(Locale.ROOT) + "/responses/";
        operation.statuses().stream().sorted().forEach(status -> {
            String content = properties.followed(responses + status) + "/content";
            properties
                    .document
                    .at(content)
                    .propertyNames()
                    .forEach(type -> properties.collect(content + "/" + escaped(type) + "/schema", status >= 400));
        });
        return new ArrayList<>(properties.found.values());
    }

    private void collect(String at, boolean error) {
        String schema = followed(at);
        if (!visited.add(schema)) {
            return;
        }
        JsonNode node = document.at(schema);
        node.path("properties").propertyNames().forEach(name -> {
            String element = schema + "/properties/" + escaped(name);
            found.putIfAbsent(element, new Property(name, element, schema + "/required/" + name, error));
            collect(element, error);
        });
        if (node.has("items")) {
            collect(schema + "/items", error);
        }
    }

    private String followed(String at) {
        String followed = at;
        for (int hops = 0;
                hops < MOST_HOPS
                        && document.at(followed).path("$ref").asString("").startsWith("#/");
                hops++) {
            followed = document.at(followed).path("$ref").asString().substring(1);
        }
        return followed;
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
