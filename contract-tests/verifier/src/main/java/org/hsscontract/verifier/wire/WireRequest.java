package org.hsscontract.verifier.wire;

import java.nio.charset.StandardCharsets;
import org.hsscontract.core.http.HeaderFields;

/**
 * A request as it goes on the wire. The target is sent as it is, so that malformed ones can be sent too.
 *
 * @param method the method, in its own case
 * @param target path and query, undecoded
 * @param headers all header fields but Host and Connection, which the connection adds
 */
public record WireRequest(String method, String target, HeaderFields headers) {

    byte[] head(String host, boolean keepAlive) {
        StringBuilder head =
                new StringBuilder(256).append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(host).append("\r\n");
        headers.fields()
                .forEach(f ->
                        head.append(f.name()).append(": ").append(f.value()).append("\r\n"));
        head.append("Connection: ").append(keepAlive ? "keep-alive" : "close").append("\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether an answer to this request has no body whatever its headers say (RFC 9110 §9.3.2). */
    boolean answeredWithoutBody() {
        return method.equals("HEAD");
    }
}
