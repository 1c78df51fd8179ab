package org.hsscontract.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hsscontract.core.http.HeaderFields;

/**
 * A request as it came over the wire, whether it is one or not. Immutable.
 *
 * @param head request line and headers as they came, one octet in each character, without the empty line at the end
 * @param body the octets behind the head, still in their transfer coding
 */
record ReceivedRequest(String head, byte[] body) {
    public ReceivedRequest {
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** The request line; what came first, if it is none. */
    public String line() {
        return head.split("\r?\n", 2)[0];
    }

    /** What stands before the first space. */
    public String method() {
        return line().split(" ", 2)[0];
    }

    /** What stands between the first and the last space, raw ones included; empty if this is no HTTP/1 request. */
    public String target() {
        String line = line();
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        return first < last && line.startsWith("HTTP/1.", last + 1) ? line.substring(first + 1, last) : "";
    }

    /** The path of the target, not decoded. */
    String path() {
        return target().split("\\?", 2)[0];
    }

    /** The pairs of the query, not decoded. */
    List<String> query() {
        String[] parts = target().split("\\?", 2);
        return parts.length < 2 || parts[1].isEmpty() ? List.of() : List.of(parts[1].split("&", -1));
    }

    /** The header fields; a value that is not ASCII is read as UTF-8. */
    public HeaderFields headers() {
        HeaderFields headers = HeaderFields.none();
        for (String line : Arrays.stream(head.split("\r?\n"))
                .skip(1)
                .filter(l -> !l.isEmpty())
                .toList()) {
            String[] field = line.split(":", 2);
            headers = headers.with(field[0], field.length < 2 ? "" : utf8(field[1].strip()));
        }
        return headers;
    }

    /** How often a text stands in it. */
    int occurrences(String text) {
        String all = utf8(head) + "\n" + new String(body, StandardCharsets.UTF_8);
        int count = 0;
        for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    private static String utf8(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
