package org.hsscontract.verifier.basis;

import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;

/**
 * The addresses that the words of a {@link RuleBasis} stand for in an operation, and all beneath them, whether the contract
 * has them or not: that a server answers with a status that is not declared is found at that status.
 */
record OperationAddresses(Contract contract, Operation operation) {

    Stream<AddressPattern> of(String words) {
        int at = words.lastIndexOf(RuleBasis.AT);
        if (at >= 0) {
            return of(words.substring(at + RuleBasis.AT.length()));
        }
        if (new OperationBasis(contract, operation).source(words).isPresent()) {
            return Stream.of();
        }
        return addresses(words).map(AddressPattern::new);
    }

    private Stream<Address> addresses(String words) {
        String[] parts = words.split("/", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "operation" -> Stream.of(operation.element().append(OperationBasis.path(rest)));
            case "list" -> operation.list().stream().map(list -> list.element().append(OperationBasis.path(rest)));
            case "response" -> Stream.of(operation.element().append("responses").append(OperationBasis.path(rest)));
            case "body" -> new BodyKeywords(contract, operation).schemas();
            case "item" -> new BodyKeywords(contract, operation).knownValues();
            case "vectors" -> new VectorBasis(contract, operation, rest).places();
            default ->
                new OperationBasis(contract, operation)
                        .parameters(parts[0])
                        .map(p -> parameter(p, OperationBasis.keyword(rest)));
        };
    }

    private static Address parameter(Parameter parameter, String keyword) {
        return switch (keyword) {
            case "" -> parameter.element();
            case "schema" -> parameter.schemaElement();
            default -> parameter.keyword(keyword);
        };
    }
}
