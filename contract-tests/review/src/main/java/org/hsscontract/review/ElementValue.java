package org.hsscontract.review;

import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import tools.jackson.databind.JsonNode;

/** What stands in a contract at the address of an element. */
final class ElementValue {
    private static final int LONGEST = 160;

    private ElementValue() {}

    /** The text of a value, the name of a parameter, or nothing if it is the whole of an object that its own elements describe. */
    static Optional<String> text(Contract contract, Address address) {
        JsonNode value = of(contract, address);
        if (value.isMissingNode()) {
            // Sets are addressed by their members: required/total_num.
            return Optional.empty();
        }
        String text =
                value.isValueNode() ? value.asString() : value.isArray() ? value.toString() : parameterName(value);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    }

    private static String parameterName(JsonNode value) {
        return value.path("in").isString() ? value.path("name").asString("") : "";
    }

    /** The value, references followed; missing if the address is none of the document. */
    static JsonNode of(Contract contract, Address address) {
        return contract.document().resolve(address).node();
    }
}
