package org.hsscontract.tests.growth;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A small server of the account summary, right in every respect. */
final class AccountServer {
    static final String TENANT = "tenant-one";
    static final String KEY = "key-of-tenant-one";
    private static final String PATH = "/v1/tenants/" + TENANT + "/accounts/summary";
    private static final Set<String> KNOWN = Set.of("account", "shell", "realm", "page_size", "start");

    private record Account(String name, String shell, String realm, int times) {}

    private static final List<Account> ACCOUNTS = Stream.concat(
                    IntStream.range(0, 14)
                            .mapToObj(i ->
                                    new Account("user-" + i, i % 3 == 0 ? "/bin/sh" : "/bin/bash", "linux", i + 1)),
                    Stream.of(
                            new Account("Administrator", "cmd.exe", "windows", 3),
                            new Account("Ölaf", "power shell", "windows", 1),
                            new Account("root", "/bin/sh", "linux", 20),
                            new Account("root", "/bin/bash", "linux", 2)))
            .toList();

    private AccountServer() {}

    /** What it holds, as a file of known data has it: as many assets as the account that most have needs. */
    static JsonNode inventory() {
        ObjectNode inventory = JsonNodeFactory.instance.objectNode();
        ArrayNode assets = inventory.putArray("assets");
        for (String realm : List.of("linux", "windows")) {
            for (int i = 0; i < 20; i++) {
                ArrayNode accounts = assets.addObject()
                        .put("tenant", TENANT)
                        .put("realm", realm)
                        .putArray("accounts");
                int number = i;
                ACCOUNTS.stream()
                        .filter(a -> a.realm().equals(realm) && number < a.times())
                        .forEach(a -> accounts.addObject().put("name", a.name()).put("login_shell", a.shell()));
            }
        }
        return inventory;
    }

    /** A request that cannot be answered. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status, String reason) {
            super(reason);
            this.status = status;
        }
    }

    static ProxyResponse answer(ProxyRequest request) {
        try {
            return list(request);
        } catch (Refused e) {
            ProxyResponse refusal = ProxyResponse.json(
                    e.status,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("reason", e.getMessage())
                            .toString());
            return switch (e.status) {
                case 401 -> refusal.withHeader("WWW-Authenticate", "Key");
                case 405 -> refusal.withHeader("Allow", "GET, HEAD");
                default -> refusal;
            };
        }
    }

    private static ProxyResponse list(ProxyRequest request) {
        if (request.headers().first("Host").isEmpty()) {
            throw new Refused(400, "no host");
        }
        if (!request.path().matches("/v1/tenants/[^/]+/accounts/summary")) {
            throw new Refused(404, "no such path");
        }
        if (!Set.of("GET", "HEAD").contains(request.method())) {
            throw new Refused(405, "only GET");
        }
        if (!request.headers().all("X-Key").equals(List.of(KEY))) {
            throw new Refused(401, "who are you?");
        }
        Map<String, String> query = query(request);
        int size = number(query, "page_size", 5, 1, 50);
        int start = number(query, "start", 0, 0, Integer.MAX_VALUE);
        String realm = query.getOrDefault("realm", "linux");
        if (!Set.of("linux", "windows").contains(realm)) {
            throw new Refused(400, "realm is linux or windows");
        }
        if (!request.path().equals(PATH)) {
            throw new Refused(403, "not your tenant");
        }
        List<Account> matching = ACCOUNTS.stream()
                .filter(a -> a.realm().equals(realm)
                        && a.name().equals(query.getOrDefault("account", a.name()))
                        && a.shell().equals(query.getOrDefault("shell", a.shell())))
                .toList();
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("found", matching.size());
        var accounts = body.putArray("accounts");
        matching.stream()
                .skip(start)
                .limit(size)
                .forEach(a -> accounts.addObject()
                        .put("name", a.name())
                        .put("login_shell", a.shell())
                        .put("times", a.times()));
        return ProxyResponse.json(200, body.toString());
    }

    private static int number(Map<String, String> query, String name, int otherwise, int least, int most) {
        String value = query.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("-?[0-9]{1,10}") || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw new Refused(400, name + " is an integer from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    private static Map<String, String> query(ProxyRequest request) {
        Map<String, String> query = new LinkedHashMap<>();
        String[] parts = request.target().split("\\?", 2);
        for (String pair : parts.length < 2 ? new String[0] : parts[1].split("&")) {
            String[] sides = pair.split("=", 2);
            String name = decoded(sides[0]);
            String value = decoded(sides.length > 1 ? sides[1] : "");
            if (KNOWN.contains(name)
                    && (value.isEmpty()
                            || value.codePointCount(0, value.length()) > 128
                            || query.put(name, value) != null)) {
                throw new Refused(400, name + " is given once, with 1 to 128 characters");
            }
        }
        return query;
    }

    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                bytes.write(text.charAt(i) == '+' ? ' ' : text.charAt(i));
            } else if (text.substring(i).matches("%[0-9A-Fa-f]{2}.*")) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                throw new Refused(400, "malformed encoding");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(400, "not UTF-8");
        }
    }
}
