package org.hsscontract.openapi;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.openapi.Contract.Operation;
import tools.jackson.databind.JsonNode;

/** Compares what request vectors expect on the wire with their arguments and with the contract. */
record RequestVectors(Contract contract, ExchangeValidator validator) {

    List<String> findings(Vector vector) {
        Operation operation = contract.operation(vector.operation());
        Map<String, String> unknown = arguments(vector);
        Map<String, String> query = arguments(vector);
        Map<String, String> defaults = new TreeMap<>();
        for (JsonNode parameter : contract.parameters(operation)) {
            String name = parameter.path("name").asString();
            unknown.remove(name);
            if (!parameter.path("in").asString().equals("query")) {
                query.remove(name);
            }
            JsonNode standard = contract.resolve(parameter.path("schema")).path("default");
            if (!standard.isMissingNode()) {
                defaults.put(name, standard.asString());
            }
        }
        List<String> findings = new ArrayList<>();
        unknown.keySet().forEach(name -> findings.add("there is no parameter " + name));
        if (!segments(vector.at("/expect/path")).equals(segments(operation.path(), arguments(vector)))) {
            findings.add("the arguments make another path");
        }
        if (!query.equals(pairs(vector, "must"))) {
            findings.add("must is not what the arguments are, " + query);
        }
        if (!defaults.entrySet().containsAll(pairs(vector, "may").entrySet())) {
            findings.add("may has what is not a default of " + defaults);
        }
        if (!vector.at("/expect/headers/must/X-Auth-Token").equals(vector.at("/token"))) {
            findings.add("X-Auth-Token is not the token");
        }
        findings.addAll(invalid(vector, "must"));
        findings.addAll(invalid(vector, "may"));
        return findings;
    }

    private List<String> invalid(Vector vector, String part) {
        String query = pairs(vector, part).entrySet().stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
        return validator.request(vector.at("/expect/method"), vector.at("/expect/path"), query, vector.at("/token"));
    }

    private static Map<String, String> arguments(Vector vector) {
        Map<String, String> arguments = new TreeMap<>();
        vector.node()
                .path("arguments")
                .properties()
                .forEach(argument ->
                        arguments.put(argument.getKey(), argument.getValue().asString()));
        return arguments;
    }

    private static Map<String, String> pairs(Vector vector, String part) {
        Map<String, String> pairs = new TreeMap<>();
        vector.node()
                .at("/expect/query/" + part)
                .forEach(pair -> pairs.put(pair.path(0).asString(), pair.path(1).asString()));
        return pairs;
    }

    /** Decoded; a plus sign is itself. */
    private static List<String> segments(String path) {
        return Stream.of(path.split("/"))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> segments(String template, Map<String, String> arguments) {
        return Stream.of(template.split("/"))
                .map(segment -> segment.startsWith("{") ? arguments.get(segment.replaceAll("[{}]", "")) : segment)
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
