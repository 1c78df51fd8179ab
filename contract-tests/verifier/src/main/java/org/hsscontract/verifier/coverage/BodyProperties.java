package org.hsscontract.verifier.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.ContractDocument;
import org.hsscontract.core.contract.Located;
import org.hsscontract.core.contract.Operation;

/** The properties of the bodies of an operation, those of nested objects and of items included, each once. */
final class BodyProperties {
    private final ContractDocument document;
    private final Map<Address, Property> found = new LinkedHashMap<>();
    /** A schema may hold itself. */
    private final Set<Address> visited = new HashSet<>();

    private BodyProperties(ContractDocument document) {
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
    record Property(String name, Address element, Address requirement, boolean error) {}

    static List<Property> of(Contract contract, Operation operation) {
        BodyProperties properties = new BodyProperties(contract.document());
        operation.statuses().stream().sorted().forEach(status -> {
            Located content =
                    properties.document.resolve(operation.response(status).append("content"));
            content.node()
                    .propertyNames()
                    .forEach(type -> properties.collect(content.address().append(type, "schema"), status >= 400));
        });
        return new ArrayList<>(properties.found.values());
    }

    private void collect(Address at, boolean error) {
        Located schema = document.resolve(at);
        if (!visited.add(schema.address())) {
            return;
        }
        schema.node().path("properties").propertyNames().forEach(name -> {
            Address element = schema.address().append("properties", name);
            found.putIfAbsent(
                    element, new Property(name, element, schema.address().append("required", name), error));
            collect(element, error);
        });
        if (schema.node().has("items")) {
            collect(schema.address().append("items"), error);
        }
    }
}
