package org.hsscontract.verifier.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.http.PercentEncoding;
import org.hsscontract.verifier.wire.WireRequest;

/**
 * One call of an operation, right or deliberately wrong. Immutable; the {@code with} methods give changed copies.
 *
 * @param operation what is called
 * @param method usually the operation's
 * @param path path of the target URI with the prefix of the base URI, encoded
 * @param query the query's pairs as they go on the wire
 * @param headers header fields, the token's among them
 * @param isOfOperation whether it is a call of the operation at all: its method and path were not exchanged, its host is named
 * @param hasHost whether it names the host, as HTTP demands
 */
public record Call(
        Operation operation,
        String method,
        String path,
        List<String> query,
        HeaderFields headers,
        boolean isOfOperation,
        boolean hasHost) {
    public Call {
        query = List.copyOf(query);
    }

    /** The plainest right call: all that is required, and the target's further headers. */
    public static Call of(Operation operation, Target target) {
        HeaderFields headers = HeaderFields.none();
        if (target.headers().first("Accept").isEmpty()) {
            headers = headers.with("Accept", "application/json");
        }
        for (HeaderFields.Field further : target.headers().fields()) {
            headers = headers.with(further.name(), further.value());
        }
        return new Call(
                        operation,
                        operation.method(),
                        path(operation, target, target.projectId()),
                        List.of(),
                        headers,
                        true,
                        true)
                .withToken(target.token());
    }

    /** With one more query parameter, encoded. */
    public Call with(String name, String value) {
        return withRaw(PercentEncoding.of(name) + "=" + PercentEncoding.of(value));
    }

    /** With one more query parameter. */
    public Call with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /** With more query parameters, encoded. */
    public Call with(Map<String, String> arguments) {
        Call call = this;
        for (Map.Entry<String, String> a : arguments.entrySet()) {
            call = call.with(a.getKey(), a.getValue());
        }
        return call;
    }

    /** With a pair of the query to the letter. */
    public Call withRaw(String pair) {
        List<String> more = new ArrayList<>(query);
        more.add(pair);
        return new Call(operation, method, path, more, headers, isOfOperation, hasHost);
    }

    public Call withMethod(String other) {
        return new Call(operation, other, path, query, headers, isOfOperation && other.equals(method), hasHost);
    }

    /** With another path, prefix included, to the letter. */
    public Call withPath(String other) {
        return new Call(operation, method, other, query, headers, isOfOperation && other.equals(path), hasHost);
    }

    /** With another value of the path parameter. */
    public Call withPathValue(Target target, String value) {
        return new Call(operation, method, path(operation, target, value), query, headers, isOfOperation, hasHost);
    }

    private static String path(Operation operation, Target target, String value) {
        return target.pathPrefix()
                + operation.path().replaceAll("\\{[^/}]+}", Matcher.quoteReplacement(PercentEncoding.of(value)));
    }

    /** With this token and no other. */
    public Call withToken(String token) {
        return withoutToken().withHeader(tokenHeader(), token);
    }

    public Call withoutToken() {
        return new Call(operation, method, path, query, headers.without(tokenHeader()), isOfOperation, hasHost);
    }

    public Call withHeader(String name, String value) {
        return new Call(operation, method, path, query, headers.with(name, value), isOfOperation, hasHost);
    }

    /** Without the Host that HTTP demands: what the rest of it asks for, no server can tell. */
    public Call withoutHost() {
        return new Call(operation, method, path, query, headers, false, false);
    }

    /** The path and query as they go on the wire. */
    public String requestTarget() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    public WireRequest onTheWire() {
        return new WireRequest(method, requestTarget(), headers, hasHost);
    }

    private String tokenHeader() {
        return operation.tokenHeader().orElse("X-Auth-Token");
    }
}
