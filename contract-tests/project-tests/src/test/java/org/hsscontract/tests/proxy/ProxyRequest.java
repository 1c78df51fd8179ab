package org.hsscontract.tests.proxy;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.wire.WireRequest;

/** A request that reached the proxy. Faults look at it and change it before it goes on. */
public record ProxyRequest(String method, String target, HeaderFields headers) {

    public String path() {
        return target.split("\\?", 2)[0];
    }

    public boolean isProcesses() {
        return path().contains("/process/");
    }

    private List<String> pairs() {
        String[] parts = target.split("\\?", 2);
        return parts.length < 2 || parts[1].isEmpty() ? List.of() : Arrays.asList(parts[1].split("&"));
    }

    public boolean has(String name) {
        return pairs().stream().anyMatch(p -> p.split("=", 2)[0].equals(name));
    }

    /** The decoded value, if it can be decoded. */
    public Optional<String> value(String name) {
        return pairs().stream()
                .filter(p -> p.startsWith(name + "="))
                .findFirst()
                .flatMap(p -> decoded(p.substring(name.length() + 1)));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The value as a number, or the default. */
    public int number(String name, int otherwise) {
        return value(name)
                .filter(v -> v.matches("-?[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    public ProxyRequest without(String name) {
        return withPairs(
                pairs().stream().filter(p -> !p.split("=", 2)[0].equals(name)).toList());
    }

    public ProxyRequest with(String name, Object value) {
        List<String> kept = new ArrayList<>(without(name).pairs());
        kept.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        return withPairs(kept);
    }

    private ProxyRequest withPairs(List<String> pairs) {
        String query = pairs.stream().collect(Collectors.joining("&"));
        return new ProxyRequest(method, query.isEmpty() ? path() : path() + "?" + query, headers);
    }

    public ProxyRequest withMethod(String other) {
        return new ProxyRequest(other, target, headers);
    }

    public ProxyRequest withPath(String other) {
        return new ProxyRequest(method, other + target.substring(path().length()), headers);
    }

    public ProxyRequest withHeader(String name, String value) {
        return new ProxyRequest(method, target, headers.without(name).with(name, value));
    }

    public Optional<String> token() {
        return headers.first("X-Auth-Token");
    }

    public WireRequest onTheWire() {
        return new WireRequest(method, target, headers.without("Host").without("Connection"));
    }
}
