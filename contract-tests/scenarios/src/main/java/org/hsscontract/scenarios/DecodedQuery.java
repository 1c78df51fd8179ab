package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.http.PercentDecoding;
import org.hsscontract.core.http.QueryPair;

/** The query of a request, decoded; a pair that cannot be decoded is shown as it came. */
record DecodedQuery(List<QueryPair> pairs) {
    static DecodedQuery of(ReceivedRequest request) {
        return new DecodedQuery(
                request.query().stream().map(DecodedQuery::decoded).toList());
    }

    boolean has(String name) {
        return pairs.stream().anyMatch(p -> p.name().equals(name));
    }

    /** The value of a name, if the name is there once. */
    Optional<String> only(String name) {
        List<QueryPair> named =
                pairs.stream().filter(p -> p.name().equals(name)).toList();
        return named.size() == 1 ? Optional.of(named.get(0).value()) : Optional.empty();
    }

    /** For a reader. */
    static String shown(QueryPair pair) {
        return pair.name() + "=" + Excerpt.of(pair.value());
    }

    private static QueryPair decoded(String pair) {
        String[] parts = pair.split("=", 2);
        return new QueryPair(decodedOrRaw(parts[0]), parts.length < 2 ? "" : decodedOrRaw(parts[1]));
    }

    private static String decodedOrRaw(String text) {
        return PercentDecoding.ofQuery(text).orElse(text);
    }
}
