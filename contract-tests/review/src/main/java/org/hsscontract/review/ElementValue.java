package org.hsscontract.review;

import java.util.Locale;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What stands in a contract at the address of an element. */
final class ElementValue {
    private static final int LONGEST = 160;

    private ElementValue() {}

    /** The text of a value, or nothing if it is the whole of an object that its own elements describe. */
    static Optional<String> text(Contract contract, String address) {
        JsonNode value = of(contract, address);
        if (value.isMissingNode()) {
            // Sets are addressed by their members: required/total_num.
            return Optional.empty();
        }
        String text = value.isValueNode() ? value.asString() : value.isArray() ? value.toString() : "";
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    }

    /** The value, references followed; missing if the address is none of the document. */
    static JsonNode of(Contract contract, String address) {
        String[] steps = address.split("/", -1);
        if (steps.length > 2 && steps[1].equals("operations")) {
            return contract.operation(steps[2])
                    .map(o -> within(contract, o, address.substring(o.element().length())))
                    .orElse(MissingNode.getInstance());
        }
        return resolved(contract, contract.document().at(address));
    }

    private static JsonNode within(Contract contract, Operation operation, String rest) {
        JsonNode node = contract.document()
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
        if (rest.startsWith("/parameters/")) {
            String name = rest.substring("/parameters/".length());
            return operation
                    .parameter(name)
                    .map(p -> resolved(contract, contract.document().at(p.element())))
                    .orElse(MissingNode.getInstance());
        }
        return resolved(contract, node.at(rest));
    }

    private static JsonNode resolved(Contract contract, JsonNode node) {
        return node.has("$ref")
                ? contract.document().at(node.get("$ref").asString().substring(1))
                : node;
    }
}
