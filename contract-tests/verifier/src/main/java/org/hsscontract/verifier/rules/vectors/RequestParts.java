package org.hsscontract.verifier.rules.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.wire.WireRequest;

/**
 * What the request of a vector must have on the wire. One that lacks a part proves nothing of its vector.
 *
 * @param path with the prefix of the base URI, encoded
 * @param query pairs of the query, encoded
 * @param headers that must be there
 * @param withoutHeader name of one that must not be there
 */
record RequestParts(
        String method, String path, List<String> query, HeaderFields headers, Optional<String> withoutHeader) {
    RequestParts {
        query = List.copyOf(query);
    }

    /** What a request lacks, for a reader; values of headers are not shown. */
    List<String> missingIn(WireRequest request) {
        List<String> missing = new ArrayList<>();
        String[] target = request.target().split("\\?", 2);
        if (!request.method().equals(method)) {
            missing.add("the method " + method);
        }
        if (!target[0].equals(path)) {
            missing.add("the path " + path);
        }
        List<String> sent = target.length < 2 ? List.of() : List.of(target[1].split("&", -1));
        query.stream().filter(pair -> !sent.contains(pair)).forEach(pair -> missing.add(pair + " in the query"));
        headers.fields().stream()
                .filter(field -> !request.headers().all(field.name()).contains(field.value()))
                .forEach(field -> missing.add("the header " + field.name()));
        withoutHeader
                .filter(name -> request.headers().first(name).isPresent())
                .ifPresent(name -> missing.add("to be without the header " + name));
        return missing;
    }
}
