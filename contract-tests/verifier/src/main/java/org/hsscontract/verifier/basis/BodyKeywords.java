package org.hsscontract.verifier.basis;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Located;
import org.hsscontract.core.contract.Operation;

/** The addresses of all constraints on an operation's bodies. */
record BodyKeywords(Contract contract, Operation operation) {
    /** They say something, but constrain nothing. */
    private static final Set<String> NO_CONSTRAINTS = Set.of("description", "x-extensible-enum", "default", "example");

    Stream<Address> elements() {
        Set<Address> elements = new LinkedHashSet<>();
        Set<Address> seen = new HashSet<>();
        operation.statuses().stream()
                .sorted()
                .flatMap(status -> contract.bodySchema(operation, status).stream())
                .forEach(schema -> add(schema, elements, seen));
        return elements.stream();
    }

    Stream<Address> knownValues() {
        return contract.itemProperties(operation).values().stream()
                .filter(property -> property.node().has("x-extensible-enum"))
                .map(property -> property.address().append("x-extensible-enum"));
    }

    /** The addresses of the schemas of all bodies, and of what they refer to: all that a body can break lies beneath them. */
    Stream<Address> schemas() {
        Set<Address> schemas = new LinkedHashSet<>();
        operation.statuses().forEach(status -> {
            Located content =
                    contract.document().resolve(operation.response(status).append("content"));
            if (schemas.add(content.address())) {
                refer(content, schemas);
            }
        });
        return schemas.stream();
    }

    private void refer(Located at, Set<Address> schemas) {
        Optional<Address> target = contract.document().target(at.address());
        target.filter(schemas::add).ifPresent(t -> refer(contract.document().resolve(t), schemas));
        if (at.node().isObject()) {
            at.node().propertyNames().forEach(name -> refer(at.child(name), schemas));
        }
        for (int i = 0; at.node().isArray() && i < at.node().size(); i++) {
            refer(at.child(Integer.toString(i)), schemas);
        }
    }

    private void add(Located schema, Set<Address> elements, Set<Address> seen) {
        if (!seen.add(schema.address())) {
            return;
        }
        schema.node().properties().forEach(keyword -> {
            Address element = schema.address().append(keyword.getKey());
            switch (keyword.getKey()) {
                case "properties" ->
                    keyword.getValue()
                            .propertyNames()
                            .forEach(p -> add(contract.document().resolve(element.append(p)), elements, seen));
                case "items" -> add(contract.document().resolve(element), elements, seen);
                case "required" -> keyword.getValue().forEach(p -> elements.add(element.append(p.asString())));
                default -> {
                    if (!NO_CONSTRAINTS.contains(keyword.getKey())) {
                        elements.add(element);
                    }
                }
            }
        });
    }
}
