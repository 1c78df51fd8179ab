package org.hsscontract.verifier.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;

/**
 * What the words of {@code explanations.yaml} stand for in an operation. A {@code *} stands for each that there is.
 *
 * <table>
 *   <caption>The words</caption>
 *   <tr><td>operation, operation/security</td><td>the operation, and parts of it</td></tr>
 *   <tr><td>list, list/page/limit, list/filters/*</td><td>its x-grouped-list, and parts of it</td></tr>
 *   <tr><td>response/200, response/*</td><td>responses</td></tr>
 *   <tr><td>body</td><td>the keywords of the schemas of all bodies</td></tr>
 *   <tr><td>item/known-values</td><td>listed values of properties of an item</td></tr>
 *   <tr><td>limit/default, offset/default</td><td>keywords of the paging parameters</td></tr>
 *   <tr><td>scopes/default</td><td>that keyword of all scoping parameters in the query</td></tr>
 *   <tr><td>parameters/*, parameters/*&#47;enum</td><td>query parameters, that keyword of theirs</td></tr>
 *   <tr><td>integers/type</td><td>that keyword of the query parameters that are integers</td></tr>
 *   <tr><td>decision ID, standard TEXT</td><td>what no element of the contract says</td></tr>
 * </table>
 */
record OperationBasis(Contract contract, Operation operation) {

    List<Basis> of(String words) {
        if (words.startsWith("decision ")) {
            return List.of(Basis.beyond(words, contract.provenance().decision(words.substring("decision ".length()))));
        }
        if (words.startsWith("standard ")) {
            return List.of(Basis.beyond(words, Source.standard(words.substring("standard ".length()))));
        }
        String[] parts = words.split("/", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        Stream<Address> elements = switch (parts[0]) {
            case "operation" -> Stream.of(operation.element().append(path(rest)));
            case "list" -> operation.list().stream().flatMap(list -> parts(list, rest));
            case "response" -> responses(rest);
            case "body" -> new BodyKeywords(contract, operation).elements();
            case "item" -> new BodyKeywords(contract, operation).knownValues();
            case "limit" -> keyword(operation.list().flatMap(GroupedList::limit), rest);
            case "offset" -> keyword(operation.list().flatMap(GroupedList::offset), rest);
            case "scopes" ->
                operation.list().stream()
                        .flatMap(list -> list.scopes().keySet().stream())
                        .flatMap(name -> keyword(Optional.of(name), rest));
            case "integers" ->
                operation.queryParameters().stream()
                        .filter(Parameter::isInteger)
                        .map(p -> p.keyword(rest));
            case "parameters" -> operation.queryParameters().stream().flatMap(p -> parameter(p, rest));
            default -> throw new IllegalStateException("explanations.yaml: nothing is called " + words);
        };
        return elements.distinct()
                .map(e -> Basis.of(e, contract.provenance().of(e)))
                .toList();
    }

    /** Words of the file: names with slashes between them, none with a slash in it. */
    private static Address path(String rest) {
        return rest.isEmpty() ? Address.ROOT : new Address(List.of(rest.split("/")));
    }

    private Stream<Address> parts(GroupedList list, String rest) {
        if (rest.startsWith("filters/*")) {
            return list.filters().keySet().stream().map(name -> named(list, rest, name));
        }
        if (rest.startsWith("scope/*")) {
            return list.scopes().entrySet().stream()
                    .filter(scope -> says(scope, rest))
                    .map(scope -> named(list, rest, scope.getKey()));
        }
        return Stream.of(list.element().append(path(rest)));
    }

    private static Address named(GroupedList list, String rest, String name) {
        return list.element()
                .append(new Address(path(rest).tokens().stream()
                        .map(word -> word.equals("*") ? name : word)
                        .toList()));
    }

    private static boolean says(Map.Entry<String, GroupedList.Scope> scope, String part) {
        return (!part.endsWith("/all") || scope.getValue().all().isPresent())
                && (!part.endsWith("/unknown") || scope.getValue().unknown().isPresent());
    }

    private Stream<Address> responses(String rest) {
        String[] parts = rest.split("/", 2);
        return operation.statuses().stream()
                .sorted()
                .filter(s -> parts[0].equals("*") || parts[0].equals(Integer.toString(s)))
                .map(s -> operation.response(s).append(path(parts.length > 1 ? parts[1] : "")));
    }

    private Stream<Address> keyword(Optional<String> parameter, String keyword) {
        return parameter
                .flatMap(operation::parameter)
                .filter(Parameter::inQuery)
                .filter(p -> p.schema().has(keyword))
                .stream()
                .map(p -> p.keyword(keyword));
    }

    private static Stream<Address> parameter(Parameter parameter, String rest) {
        return rest.equals("*")
                ? Stream.of(parameter.element())
                : Stream.of(rest.substring("*/".length()))
                        .filter(parameter.schema()::has)
                        .map(parameter::keyword);
    }
}
