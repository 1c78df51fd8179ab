package org.hsscontract.verifier.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.text.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All exchanges as an HTTP Archive 1.2, the token masked. */
final class Har {
    private Har() {}

    static String of(MaskedReport report) {
        ObjectNode root = Json.object();
        ObjectNode log = root.putObject("log").put("version", "1.2");
        log.putObject("creator").put("name", "hss-contract").put("version", "1");
        ArrayNode entries = log.putArray("entries");
        report.exchanges().get().forEach(e -> entry(entries.addObject(), e));
        log.put("comment", "Tokens are masked as ***. Bodies have their content coding taken off.");
        return Json.text(root);
    }

    private static void entry(ObjectNode entry, MaskedExchange exchange) {
        entry.put("startedDateTime", exchange.started().toString()).put("time", exchange.milliseconds());
        request(entry.putObject("request"), exchange);
        response(entry.putObject("response"), exchange);
        entry.putObject("cache");
        entry.putObject("timings")
                .put("send", 0)
                .put("wait", exchange.milliseconds())
                .put("receive", 0);
        entry.put("comment", "exchange " + exchange.number() + " of " + exchange.operation());
    }

    private static void request(ObjectNode request, MaskedExchange exchange) {
        request.put("method", exchange.method()).put("url", exchange.url()).put("httpVersion", "HTTP/1.1");
        request.putArray("cookies");
        headers(request.putArray("headers"), exchange.headers());
        ArrayNode query = request.putArray("queryString");
        int from = exchange.url().indexOf('?');
        if (from >= 0) {
            for (String pair : exchange.url().substring(from + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                query.addObject()
                        .put("name", decoded(parts[0]))
                        .put("value", parts.length > 1 ? decoded(parts[1]) : "");
            }
        }
        request.put("headersSize", -1).put("bodySize", 0);
    }

    private static void response(ObjectNode node, MaskedExchange exchange) {
        MaskedExchange.Response none = new MaskedExchange.Response("", 0, List.of(), "", false, exchange.failure(), -1);
        MaskedExchange.Response response = exchange.response().orElse(none);
        // As browsers write an exchange without a response: status 0.
        node.put("status", response.status()).put("statusText", "").put("httpVersion", response.version());
        node.putArray("cookies");
        headers(node.putArray("headers"), response.headers());
        ObjectNode content = node.putObject("content");
        content.put("size", response.size() < 0 ? 0 : response.size())
                .put("mimeType", response.mediaType())
                .put("text", response.body());
        if (response.base64()) {
            content.put("encoding", "base64");
        }
        if (!response.omitted().isEmpty()) {
            content.put("comment", response.omitted());
        }
        node.put("redirectURL", "").put("headersSize", -1).put("bodySize", response.size());
    }

    private static void headers(ArrayNode array, List<HeaderFields.Field> headers) {
        headers.forEach(h -> array.addObject().put("name", h.name()).put("value", h.value()));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // sent malformed on purpose
        }
    }
}
