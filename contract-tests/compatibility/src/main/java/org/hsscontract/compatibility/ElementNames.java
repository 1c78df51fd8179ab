package org.hsscontract.compatibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;

/**
 * What a model calls the elements that provenance, decisions and vectors name by their address: operations go by id and
 * their parameters by name, as everywhere in a model, so that neither another path nor another order is a change of all
 * sources. Release 1.0.0 names its elements so already; what is no address of an operation stays as it is.
 *
 * @param operations by the id that each has in the model
 * @param others those of the version that it is compared with: what it removed or moved may still be named
 */
record ElementNames(Map<String, Operation> operations, Map<String, Operation> others) {
    private static final String OPERATIONS = "operations";
    private static final String PARAMETERS = "parameters";

    String of(String element) {
        Address address = Address.parse(element);
        return named(address, operations)
                .or(() -> named(address, others))
                .orElse(address)
                .toString();
    }

    private static Optional<Address> named(Address address, Map<String, Operation> operations) {
        for (Map.Entry<String, Operation> operation : operations.entrySet()) {
            Address model = Address.ROOT.append(OPERATIONS, operation.getKey());
            for (Parameter parameter : operation.getValue().parameters()) {
                if (parameter.place().covers(address)) {
                    return Optional.of(
                            model.append(PARAMETERS, parameter.name()).append(address.within(parameter.place())));
                }
            }
            Address written = operation.getValue().element();
            if (written.covers(address)) {
                return Optional.of(model.append(address.within(written)));
            }
        }
        return Optional.empty();
    }

    /** Whether it is a parameter that one of the versions lacks: that it came or went is the change, and not its source. */
    boolean inOneOnly(String name) {
        List<String> tokens = Address.parse(name).tokens();
        return tokens.size() > 3
                && tokens.get(0).equals(OPERATIONS)
                && tokens.get(2).equals(PARAMETERS)
                && !(has(operations, tokens) && has(others, tokens));
    }

    private static boolean has(Map<String, Operation> operations, List<String> tokens) {
        Operation operation = operations.get(tokens.get(1));
        return operation == null || operation.parameter(tokens.get(3)).isPresent();
    }
}
