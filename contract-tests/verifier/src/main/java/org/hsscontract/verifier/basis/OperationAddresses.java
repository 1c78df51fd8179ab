package org.hsscontract.verifier.basis;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;

/**
 * The addresses that the words of a {@link RuleBasis} stand for in an operation, and all beneath them, whether the contract
 * has them or not: that a server answers with a status that is not declared is found at that status.
 */
record OperationAddresses(Contract contract, Operation operation) {

    Stream<Pattern> of(String words) {
        int at = words.lastIndexOf(RuleBasis.AT);
        if (at >= 0) {
            return of(words.substring(at + RuleBasis.AT.length()));
        }
        if (new OperationBasis(contract, operation).source(words).isPresent()) {
            return Stream.of();
        }
        String[] parts = words.split("/", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "operation" -> Stream.of(beneath(operation.element() + OperationBasis.suffix(rest)));
            case "list" -> operation.list().stream().map(list -> beneath(list.element() + OperationBasis.suffix(rest)));
            case "response" -> Stream.of(beneath(operation.element() + "/responses/" + rest));
            case "body" -> new BodyKeywords(contract, operation).schemas().map(OperationAddresses::beneath);
            case "item" -> new BodyKeywords(contract, operation).knownValues().map(OperationAddresses::beneath);
            case "vectors" -> {
                VectorBasis vectors = new VectorBasis(contract, operation, rest);
                yield Stream.concat(vectors.addresses(), vectors.places())
                        .map(address -> Pattern.compile(Pattern.quote(address)));
            }
            default ->
                new OperationBasis(contract, operation)
                        .parameters(parts[0])
                        .flatMap(p -> parameter(p, OperationBasis.keyword(rest)));
        };
    }

    /** A keyword of a parameter stands for the classes of its values too: they are what exercises it. */
    private static Stream<Pattern> parameter(Parameter parameter, String keyword) {
        Pattern values = Pattern.compile(Pattern.quote(parameter.element() + "#") + ".*");
        return switch (keyword) {
            case "" -> Stream.of(beneath(parameter.element()), values);
            case "schema" -> Stream.of(beneath(parameter.schemaElement()));
            default -> Stream.of(beneath(parameter.keyword(keyword)), values);
        };
    }

    /** The address and all beneath it; a {@code *} between slashes is any name. */
    private static Pattern beneath(String address) {
        String quoted = Pattern.quote(address).replace("*", "\\E[^/]+\\Q");
        return Pattern.compile(quoted + "(/.*)?", Pattern.DOTALL);
    }
}
