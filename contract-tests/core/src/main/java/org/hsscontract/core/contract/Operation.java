package org.hsscontract.core.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An operation of the contract.
 *
 * @param id its operationId
 * @param method its method, in upper case
 * @param path its path template
 * @param element its address in the contract: {@code /paths/~1v1~1lists/get}
 * @param parameters path and query parameters
 * @param tokenHeader name of the header that carries the token, if a token is needed
 * @param statuses the declared statuses
 * @param documentedAnswer the response example named {@code documented}, if any
 * @param list the declared behaviour of the list, if it is one
 */
public record Operation(
        String id,
        String method,
        String path,
        Address element,
        List<Parameter> parameters,
        Optional<String> tokenHeader,
        Set<Integer> statuses,
        Optional<JsonNode> documentedAnswer,
        Optional<GroupedList> list) {

    public Operation {
        parameters = List.copyOf(parameters);
        statuses = Set.copyOf(statuses);
    }

    public List<Parameter> queryParameters() {
        return parameters.stream().filter(Parameter::inQuery).toList();
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The address of a response as the operation has it, which may be a reference. */
    public Address response(int status) {
        return element.append("responses", Integer.toString(status));
    }
}
