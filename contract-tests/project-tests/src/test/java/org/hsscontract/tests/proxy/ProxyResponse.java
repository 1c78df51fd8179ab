package org.hsscontract.tests.proxy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.wire.WireResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A response on its way back. Its length is told truthfully unless a fault sets {@code Content-Length} or
 * {@code Transfer-Encoding} itself.
 *
 * @param end what the proxy does after it has written the response
 */
public record ProxyResponse(int status, HeaderFields headers, byte[] body, End end) {
    private static final JsonMapper JSON = new JsonMapper();

    public enum End {
        /** As HTTP wants it. */
        KEEP,
        /** Close the connection. */
        CLOSE,
        /** Neither close it nor write on. */
        HANG,
        /** Write the body once more: after the answer to HEAD it is one that must not be there. */
        BODY_AGAIN
    }

    public static ProxyResponse of(WireResponse upstream) {
        HeaderFields headers = upstream.headers()
                .without("Transfer-Encoding")
                .without("Content-Length")
                .without("Connection");
        return new ProxyResponse(upstream.status(), headers, upstream.body(), End.KEEP);
    }

    public static ProxyResponse json(int status, String body) {
        return new ProxyResponse(
                status,
                HeaderFields.none().with("Content-Type", "application/json"),
                body.getBytes(StandardCharsets.UTF_8),
                End.KEEP);
    }

    public boolean ok() {
        return status == 200;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode tree() {
        return JSON.readTree(body);
    }

    public ProxyResponse withStatus(int other) {
        return new ProxyResponse(other, headers, body, end);
    }

    public ProxyResponse withHeader(String name, String value) {
        return new ProxyResponse(status, headers.without(name).with(name, value), body, end);
    }

    public ProxyResponse withoutHeader(String name) {
        return new ProxyResponse(status, headers.without(name), body, end);
    }

    public ProxyResponse withBody(byte[] other) {
        return new ProxyResponse(status, headers, other, end);
    }

    public ProxyResponse withBody(String other) {
        return withBody(other.getBytes(StandardCharsets.UTF_8));
    }

    public ProxyResponse withText(UnaryOperator<String> change) {
        return withBody(change.apply(text()));
    }

    public ProxyResponse withEnd(End other) {
        return new ProxyResponse(status, headers, body, other);
    }

    /** Changes the body of a 200; anything else stays as it is. */
    public ProxyResponse onSuccess(Consumer<ObjectNode> change) {
        if (!ok() || body.length == 0) {
            return this;
        }
        ObjectNode tree = (ObjectNode) tree();
        change.accept(tree);
        return withBody(JSON.writeValueAsBytes(tree));
    }

    /** Changes the entries of a 200. */
    public ProxyResponse onEntries(Consumer<ArrayNode> change) {
        return onSuccess(tree -> change.accept((ArrayNode) tree.get("data_list")));
    }

    /** Changes each entry of a 200. */
    public ProxyResponse onEachEntry(Consumer<ObjectNode> change) {
        return onEntries(list -> list.forEach(entry -> change.accept((ObjectNode) entry)));
    }

    public byte[] onTheWire(boolean head) {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " \r\n");
        headers.fields()
                .forEach(f ->
                        text.append(f.name()).append(": ").append(f.value()).append("\r\n"));
        boolean framed = headers.first("Content-Length").isPresent()
                || headers.first("Transfer-Encoding").isPresent();
        // To HEAD the server behind answers without a body: how long it would be is not known here.
        if (!framed && status != 204 && !(head && body.length == 0)) {
            text.append("Content-Length: ").append(body.length).append("\r\n");
        }
        text.append(end == End.CLOSE ? "Connection: close\r\n\r\n" : "\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (!head) {
            bytes.writeBytes(body);
        }
        if (end == End.BODY_AGAIN) {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }
}
