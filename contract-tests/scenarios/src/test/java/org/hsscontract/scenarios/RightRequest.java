package org.hsscontract.scenarios;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.http.QueryPair;
import org.hsscontract.core.vector.ExpectedRequest;
import org.hsscontract.core.vector.RequestVector;

/** The request that a request vector expects, and others near it. */
record RightRequest(
        RequestVector vector, String method, String path, List<String> query, HeaderFields headers, String body) {

    static RightRequest of(RequestVector vector) {
        ExpectedRequest expect = vector.expect();
        return new RightRequest(
                vector, expect.method(), expect.path(), pairs(expect.query().must()), expect.headers(), "");
    }

    String token() {
        return vector.token();
    }

    RightRequest withMethod(String other) {
        return new RightRequest(vector, other, path, query, headers, body);
    }

    RightRequest withPath(String other) {
        return new RightRequest(vector, method, other, query, headers, body);
    }

    RightRequest withQuery(String raw) {
        return new RightRequest(vector, method, path, List.of(raw), headers, body);
    }

    RightRequest withPair(String name, String value) {
        List<String> more = new ArrayList<>(query);
        more.add(name + "=" + value);
        return new RightRequest(vector, method, path, more, headers, body);
    }

    RightRequest withHeader(String name, String value) {
        return new RightRequest(vector, method, path, query, headers.with(name, value), body);
    }

    RightRequest withoutToken() {
        return new RightRequest(vector, method, path, query, headers.without("X-Auth-Token"), body);
    }

    RightRequest withBody(String other) {
        return new RightRequest(vector, method, path, query, headers, other);
    }

    RightRequest withPlusForSpace() {
        return new RightRequest(
                vector,
                method,
                path,
                query.stream().map(p -> p.replace("%20", "+")).toList(),
                headers,
                body);
    }

    RightRequest inLowerCaseEscapes() {
        List<String> lower = query.stream()
                .map(p -> Pattern.compile("%..")
                        .matcher(p)
                        .replaceAll(m -> m.group().toLowerCase(Locale.ROOT)))
                .toList();
        return new RightRequest(vector, method, path, lower, headers, body);
    }

    RightRequest inReverseOrder() {
        List<String> reversed = new ArrayList<>(query);
        Collections.reverse(reversed);
        return new RightRequest(vector, method, path, reversed, headers, body);
    }

    /** With the defaults that may be sent of what the caller did not give. */
    RightRequest withDefaults() {
        List<String> names = query.stream().map(p -> p.split("=", 2)[0]).toList();
        List<String> more = new ArrayList<>(query);
        pairs(vector.expect().query().may()).stream()
                .filter(p -> !names.contains(p.split("=", 2)[0]))
                .forEach(more::add);
        return new RightRequest(vector, method, path, more, headers, body);
    }

    ReceivedRequest received() {
        String target = "/scenarios/" + vector.id() + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        String fields = headers.fields().stream()
                .map(f -> "\r\n" + f.name() + ": " + f.value())
                .collect(Collectors.joining());
        return new ReceivedRequest(
                method + " " + target + " HTTP/1.1\r\nHost: localhost" + fields, body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> pairs(List<QueryPair> pairs) {
        return pairs.stream()
                .map(p -> p.name() + "="
                        + URLEncoder.encode(p.value(), StandardCharsets.UTF_8).replace("+", "%20"))
                .toList();
    }
}
