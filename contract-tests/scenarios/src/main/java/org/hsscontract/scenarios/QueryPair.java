package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.http.PercentDecoding;
import tools.jackson.databind.JsonNode;

/** A decoded name and value of a query. */
record QueryPair(String name, String value) {
    static QueryPair of(JsonNode nameAndValue) {
        return new QueryPair(
                nameAndValue.path(0).asString(), nameAndValue.path(1).asString());
    }

    /** Those of a request; one that cannot be decoded is shown as it came. */
    static List<QueryPair> of(ReceivedRequest request) {
        return request.query().stream().map(QueryPair::decoded).toList();
    }

    /** The value of a name of a request, if the name is there once. */
    static Optional<String> only(ReceivedRequest request, String name) {
        List<QueryPair> pairs =
                of(request).stream().filter(p -> p.name().equals(name)).toList();
        return pairs.size() == 1 ? Optional.of(pairs.get(0).value()) : Optional.empty();
    }

    private static QueryPair decoded(String pair) {
        String[] parts = pair.split("=", 2);
        return new QueryPair(decodedOrRaw(parts[0]), parts.length < 2 ? "" : decodedOrRaw(parts[1]));
    }

    private static String decodedOrRaw(String text) {
        return PercentDecoding.ofQuery(text).orElse(text);
    }

    @Override
    public String toString() {
        return name + "=" + Excerpt.of(value);
    }
}
