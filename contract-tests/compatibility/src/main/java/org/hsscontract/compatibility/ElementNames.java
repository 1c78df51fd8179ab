package org.hsscontract.compatibility;

import java.util.Map;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;

/**
 * What a model calls the elements that provenance, decisions and vectors name by their address: operations go by id and
 * their parameters by name, as everywhere in a model, so that neither another path nor another order is a change of all
 * sources. Release 1.0.0 names its elements so already; what is no address of an operation stays as it is.
 *
 * @param operations by the id that each has in the model
 */
record ElementNames(Map<String, Operation> operations) {
    String of(String element) {
        Address address = Address.parse(element);
        for (Map.Entry<String, Operation> operation : operations.entrySet()) {
            Address model = Address.ROOT.append("operations", operation.getKey());
            for (Parameter parameter : operation.getValue().parameters()) {
                if (parameter.place().covers(address)) {
                    return model.append("parameters", parameter.name())
                            .append(address.within(parameter.place()))
                            .toString();
                }
            }
            Address written = operation.getValue().element();
            if (written.covers(address)) {
                return model.append(address.within(written)).toString();
            }
        }
        return element;
    }
}
