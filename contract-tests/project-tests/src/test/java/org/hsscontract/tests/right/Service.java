package org.hsscontract.tests.right;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers requests as the reference server does, except where something else was chosen. Thread-safe. */
final class Service {
    /** Tokens of the fleet, and the project that each gives access to. */
    private static final Map<String, String> TOKENS = Map.of(
            "token-of-the-first-project", "4f1c0d3a5b7e49d28c6a1e2f3b4c5d6e",
            "token-of-the-second-project", "9a8b7c6d5e4f40318293a4b5c6d7e8f9");

    private final Choices choices;
    private final Scope scope;

    Service(Choices choices) {
        this.choices = choices;
        this.scope = new Scope(choices);
    }

    Reply answer(Request request) {
        if (request.headers().first("Host").isEmpty()) {
            // What a standard demands is no choice.
            return error(Refused.host(), choices.get(Aspects.REQUEST_ID).get());
        }
        return choices.get(Aspects.FRONT)
                .answer(request, () -> choices.get(Aspects.COMPRESSION).answer(request, () -> finished(request)));
    }

    private Reply finished(Request request) {
        String id = choices.get(Aspects.REQUEST_ID).get();
        Reply reply;
        try {
            reply = choices.get(Aspects.GATE).answer(request, () -> routed(request));
        } catch (Refused refused) {
            Refused chosen = choices.get(Aspects.ERROR).apply(refused);
            reply = chosen.ready().orElseGet(() -> error(chosen, id));
        }
        String header = choices.get(Aspects.REQUEST_ID_HEADER).apply(id);
        Reply identified = header.isEmpty() ? reply : reply.with("X-Request-Id", header);
        return choices.get(Aspects.HEADERS)
                .apply(choices.get(Aspects.CONTENT_TYPE).apply(identified));
    }

    private Reply error(Refused refused, String id) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("error_code", refused.code())
                .put("error_msg", refused.getMessage());
        String member = choices.get(Aspects.REQUEST_ID_MEMBER).apply(id);
        if (!member.isEmpty()) {
            body.put("request_id", member);
        }
        Reply reply = choices.get(Aspects.ERROR_BODY)
                .apply(Reply.json(
                        refused.status(),
                        choices.get(Aspects.ERROR_MEMBERS).apply(body).toString()));
        return switch (refused.status()) {
            case 401 -> reply.with("WWW-Authenticate", choices.get(Aspects.CHALLENGE));
            case 405 -> reply.with("Allow", choices.get(Aspects.ALLOW));
            default -> reply;
        };
    }

    private Reply routed(Request request) {
        Optional<Route> route = Route.of(choices.get(Aspects.PATHS).apply(request.rawPath()));
        if (route.isEmpty()) {
            return choices.get(Aspects.OTHER_PATHS).apply(request);
        }
        if (choices.get(Aspects.TOKEN_BEFORE_METHOD)) {
            access(request);
        }
        String method = choices.get(Aspects.METHOD_NAME).apply(request);
        return switch (method) {
            case "GET" -> list(route.get(), request);
            case "HEAD" -> choices.get(Aspects.HEAD).answer(request, () -> list(route.get(), request));
            case "OPTIONS" ->
                choices.get(Aspects.OPTIONS)
                        .orElse(choices.get(Aspects.OTHER_METHODS))
                        .answer(request, () -> list(route.get(), request));
            default -> choices.get(Aspects.OTHER_METHODS).answer(request, () -> list(route.get(), request));
        };
    }

    /** The project that the token gives access to. */
    private String access(Request request) {
        Optional<String> token = choices.get(Aspects.CREDENTIALS).apply(request);
        return token.map(TOKENS::get)
                .orElseThrow(() -> Refused.with(
                        Refused.Reason.TOKEN, choices.get(Aspects.NO_ACCESS).apply(token)));
    }

    private Reply list(Route route, Request request) {
        Optional<String> before =
                choices.get(Aspects.TOKEN_AFTER_PARAMETERS) ? Optional.empty() : Optional.of(access(request));
        String asked = Percent.strict(route.segment()).orElseThrow(Refused::unreadable);
        Operation operation = route.operation();
        Query query = Query.read(choices, operation, request.rawQuery());
        Filters filters = Filters.of(choices, query);
        long limit = Aspects.clamped(
                choices.get(Aspects.LIMIT).apply(query.integer("limit").orElse(BigInteger.TEN)));
        BigInteger offset = query.integer("offset").orElse(BigInteger.ZERO);
        choices.get(Aspects.OFFSET).of(operation, offset, limit, Long.MAX_VALUE / 4);
        choices.get(Aspects.PROJECT_FORM).accept(asked);
        scope.assets(operation, asked, query);
        String own = before.orElseGet(() -> access(request));
        Optional<String> project = choices.get(Aspects.PROJECT).apply(own, asked);
        if (project.isEmpty()) {
            return choices.get(Aspects.FOREIGN_PROJECT).apply(asked);
        }
        List<Asset> assets = scope.assets(operation, project.get(), query);
        List<Entry> all = choices.get(Aspects.GROUPING).entries(operation, assets, choices.get(Aspects.COUNT));
        List<Entry> found = choices.get(Aspects.ORDER).of(filters.among(all), limit, filters.given());
        long total = choices.get(Aspects.TOTAL).of(found, all, assets);
        long start = choices.get(Aspects.OFFSET).of(operation, offset, limit, found.size());
        if (found.isEmpty() && filters.given()) {
            return choices.get(Aspects.NOTHING).answer(request, () -> page(List.of(), total));
        }
        if (start >= found.size() && !found.isEmpty()) {
            return choices.get(Aspects.END).answer(found, start, limit, total, this::page);
        }
        return page(found.stream().skip(start).limit(limit).toList(), total);
    }

    private Reply page(List<Entry> entries, long total) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("total_num", total);
        ArrayNode list = body.putArray("data_list");
        entries.forEach(entry -> list.add(entry.json()));
        choices.get(Aspects.MEMBERS).accept(body);
        choices.get(Aspects.EXTRA_MEMBERS).accept(body);
        String text = choices.get(Aspects.WRITING).apply(body);
        String written =
                choices.get(Aspects.ESCAPES).apply(choices.get(Aspects.INTEGERS).apply(text));
        return new Reply(200, Aspects.fields(Reply.TYPE, "application/json"), written.getBytes(StandardCharsets.UTF_8));
    }
}
