package org.hsscontract.core.vector;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a caller gives to a client, in the order of the file; what is not there is not given. Immutable. */
public record Arguments(List<Argument> all) {
    public Arguments {
        all = List.copyOf(all);
    }

    /** The value of a parameter, if it is given. */
    public Optional<String> text(String name) {
        return all.stream()
                .filter(a -> a.name().equals(name))
                .map(Argument::text)
                .findFirst();
    }

    /** As an object, for a driver. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Argument argument : all) {
            if (argument.isInteger()) {
                json.put(argument.name(), new BigInteger(argument.text()));
            } else {
                json.put(argument.name(), argument.text());
            }
        }
        return json;
    }
}
