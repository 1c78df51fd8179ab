package org.hsscontract.verifier.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.http.PercentDecoding;
import org.hsscontract.core.http.PercentEncoding;

/**
 * A request as it came. Immutable; the {@code with} methods give changed copies.
 *
 * @param path the path to the letter
 * @param query the pairs of the query to the letter
 */
public record TinyRequest(String method, String path, List<String> query, HeaderFields headers) {
    /** Reads the head of a request. */
    static TinyRequest of(String head) {
        String[] lines = head.split("\r\n");
        String[] start = lines[0].split(" ");
        String[] target = start[1].split("\\?", 2);
        HeaderFields headers = HeaderFields.none();
        for (int i = 1; i < lines.length; i++) {
            String[] field = lines[i].split(":", 2);
            headers = headers.with(field[0], field[1].strip());
        }
        List<String> query = target.length < 2 || target[1].isEmpty() ? List.of() : List.of(target[1].split("&"));
        return new TinyRequest(start[0], target[0], query, headers);
    }

    /**
     * The arguments by name, decoded.
     *
     * @throws IllegalArgumentException if one cannot be decoded, or comes twice
     */
    Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String pair : query) {
            String[] parts = pair.split("=", 2);
            if (arguments.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "") != null) {
                throw new IllegalArgumentException(parts[0] + " must be given once");
            }
        }
        return arguments;
    }

    private static String decoded(String text) {
        return PercentDecoding.ofQuery(text)
                .orElseThrow(() -> new IllegalArgumentException("not percent-encoded UTF-8: " + text));
    }

    /** The value of a parameter, decoded; empty if it is not there or malformed. */
    public Optional<String> value(String name) {
        return query.stream()
                .filter(pair -> pair.startsWith(name + "="))
                .findFirst()
                .flatMap(pair -> PercentDecoding.ofQuery(pair.substring(name.length() + 1)));
    }

    public boolean has(String name) {
        return value(name).isPresent();
    }

    /** The value of a parameter as a number, or the other one if it is none. */
    public long number(String name, long otherwise) {
        return value(name)
                .filter(v -> v.matches("[0-9]{1,10}"))
                .map(Long::parseLong)
                .orElse(otherwise);
    }

    public TinyRequest without(String name) {
        return new TinyRequest(
                method,
                path,
                query.stream()
                        .filter(pair -> !pair.split("=", 2)[0].equals(name))
                        .toList(),
                headers);
    }

    /** With this value of the parameter and no other. */
    public TinyRequest with(String name, Object value) {
        return without(name).withRaw(name + "=" + PercentEncoding.of(value.toString()));
    }

    public TinyRequest withRaw(String pair) {
        List<String> more = new ArrayList<>(query);
        more.add(pair);
        return withQuery(more);
    }

    public TinyRequest withQuery(List<String> pairs) {
        return new TinyRequest(method, path, pairs, headers);
    }

    public TinyRequest withMethod(String other) {
        return new TinyRequest(other, path, query, headers);
    }

    public TinyRequest withPath(String other) {
        return new TinyRequest(method, other, query, headers);
    }

    /** With this value of the header field and no other. */
    public TinyRequest withHeader(String name, String value) {
        return new TinyRequest(method, path, query, headers.without(name).with(name, value));
    }
}
