package org.hsscontract.verifier.basis;

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
import org.hsscontract.core.contract.Strength;

/** What the words of a {@link RuleBasis} stand for in an operation, for a reader: only what the contract has. */
record OperationBasis(Contract contract, Operation operation) {
    private static final String DECISION = "decision ";
    private static final String STANDARD = "standard ";
    private static final String ASSUMPTION = "assumption ";

    List<Basis> of(String words) {
        int at = words.lastIndexOf(RuleBasis.AT);
        if (at >= 0) {
            // Judged only where there is such a place; the place itself is not.
            return of(words.substring(at + RuleBasis.AT.length())).isEmpty() ? List.of() : of(words.substring(0, at));
        }
        Optional<Source> source = source(words);
        if (source.isPresent()) {
            // What the rule assumes by itself is in no document and in no decision that a reader could look up.
            return words.startsWith(ASSUMPTION) ? List.of() : List.of(Basis.beyond(words, source.get()));
        }
        String[] parts = words.split("/", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        if (parts[0].equals("vectors")) {
            return new VectorBasis(contract, operation, rest).rows();
        }
        Stream<Address> elements = switch (parts[0]) {
            case "operation" -> Stream.of(operation.element().append(path(rest)));
            case "list" -> operation.list().stream().flatMap(list -> parts(list, rest));
            case "response" -> responses(rest);
            case "body" -> new BodyKeywords(contract, operation).elements();
            case "item" -> new BodyKeywords(contract, operation).knownValues();
            default -> parameters(parts[0]).flatMap(p -> parameter(p, keyword(rest)));
        };
        return elements.distinct()
                .map(e -> Basis.of(e, contract.provenance().of(operation, e)))
                .toList();
    }

    /** What no element of the contract says, if the words name such a thing. */
    Optional<Source> source(String words) {
        String what = words.split(RuleBasis.AT, 2)[0];
        if (what.startsWith(DECISION)) {
            return Optional.of(contract.provenance().decision(what.substring(DECISION.length())));
        }
        if (what.startsWith(STANDARD)) {
            return Optional.of(Source.standard(what.substring(STANDARD.length())));
        }
        if (what.startsWith(ASSUMPTION)) {
            return Optional.of(new Source(Strength.ASSUMED, List.of(what.substring(ASSUMPTION.length())), ""));
        }
        return Optional.empty();
    }

    /** The query parameters that the first word stands for. */
    Stream<Parameter> parameters(String word) {
        return switch (word) {
            case "limit" -> named(operation.list().flatMap(GroupedList::limit).stream());
            case "offset" -> named(operation.list().flatMap(GroupedList::offset).stream());
            case "scopes" -> named(operation.list().stream().flatMap(list -> list.scopes().keySet().stream()));
            case "filters" -> named(operation.list().stream().flatMap(list -> list.filters().keySet().stream()));
            case "integers" -> operation.queryParameters().stream().filter(Parameter::isInteger);
            case "parameters" -> operation.queryParameters().stream();
            default -> throw new IllegalStateException("the words of a basis: nothing is called " + word);
        };
    }

    private Stream<Parameter> named(Stream<String> names) {
        return names.flatMap(name -> operation.parameter(name).stream()).filter(Parameter::inQuery);
    }

    /** The keyword behind the first word, empty for the parameter itself. */
    static String keyword(String rest) {
        return rest.replaceFirst("^\\*/?", "");
    }

    /** Words are names with slashes between them, none with a slash in it. */
    static Address path(String rest) {
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
                .map(s -> operation.response(s).append(path(parts.length > 1 ? parts[1] : "")))
                .flatMap(this::mediaTypes);
    }

    /** What a content says is what it says of each media type; the rest is itself. */
    private Stream<Address> mediaTypes(Address element) {
        return element.last().equals("content")
                ? contract.document().resolve(element).node().propertyNames().stream()
                        .map(element::append)
                : Stream.of(element);
    }

    private static Stream<Address> parameter(Parameter parameter, String keyword) {
        return switch (keyword) {
            case "" -> Stream.of(parameter.element());
            case "schema" -> Stream.of(parameter.schemaElement());
            default -> Stream.of(keyword).filter(parameter.schema()::has).map(parameter::keyword);
        };
    }
}
