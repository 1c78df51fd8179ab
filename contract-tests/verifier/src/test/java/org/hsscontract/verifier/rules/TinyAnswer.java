package org.hsscontract.verifier.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hsscontract.core.http.HeaderFields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer. Immutable; the {@code with} and {@code on} methods give changed copies.
 *
 * @param raw what to send to the letter before the connection is closed, if not status, headers and body
 */
public record TinyAnswer(int status, HeaderFields headers, byte[] body, Optional<byte[]> raw) {
    private static final JsonMapper JSON = new JsonMapper();

    public static TinyAnswer json(int status, String body) {
        HeaderFields headers =
                HeaderFields.none().with("Content-Type", "application/json").with("X-Request-Id", "tiny-1");
        return new TinyAnswer(status, headers, body.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    public static TinyAnswer error(int status, String code, String message) {
        return json(
                status,
                JSON.createObjectNode()
                        .put("error_code", code)
                        .put("error_msg", message)
                        .toString());
    }

    /** To the letter; ~ stands for CR LF. */
    public static TinyAnswer raw(String text) {
        byte[] bytes = text.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new TinyAnswer(0, HeaderFields.none(), new byte[0], Optional.of(bytes));
    }

    public boolean ok() {
        return status == 200;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public TinyAnswer withStatus(int other) {
        return new TinyAnswer(other, headers, body, raw);
    }

    /** With this value of the header field and no other. */
    public TinyAnswer withHeader(String name, String value) {
        return new TinyAnswer(status, headers.without(name).with(name, value), body, raw);
    }

    /** With one more line of the header field. */
    public TinyAnswer withAnotherLine(String name, String value) {
        return new TinyAnswer(status, headers.with(name, value), body, raw);
    }

    public TinyAnswer withoutHeader(String name) {
        return new TinyAnswer(status, headers.without(name), body, raw);
    }

    public TinyAnswer withBody(byte[] other) {
        return new TinyAnswer(status, headers, other, raw);
    }

    /** With another text of the body, whatever the status. */
    public TinyAnswer withText(UnaryOperator<String> change) {
        return withBody(change.apply(text()).getBytes(StandardCharsets.UTF_8));
    }

    /** With a changed page; errors stay as they are. */
    public TinyAnswer onPage(Consumer<ObjectNode> change) {
        if (!ok()) {
            return this;
        }
        ObjectNode page = (ObjectNode) JSON.readTree(body);
        change.accept(page);
        return withText(text -> page.toString());
    }

    /** With other entries on the page, the total as it was. */
    public TinyAnswer onEntries(Consumer<List<JsonNode>> change) {
        return onPage(page -> {
            List<JsonNode> entries = new ArrayList<>();
            page.get("data_list").forEach(entries::add);
            change.accept(entries);
            page.putArray("data_list").addAll(entries);
        });
    }

    /** With each entry changed. */
    public TinyAnswer onEachEntry(Consumer<ObjectNode> change) {
        return onEntries(entries -> entries.forEach(e -> change.accept((ObjectNode) e)));
    }

    /** Status, headers and body as they go on the wire. */
    byte[] onTheWire(String method) {
        if (raw.isPresent()) {
            return raw.get();
        }
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Tiny\r\n");
        headers.fields()
                .forEach(f ->
                        head.append(f.name()).append(": ").append(f.value()).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + (method.equals("HEAD") ? 0 : body.length)];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, whole.length - start.length);
        return whole;
    }
}
