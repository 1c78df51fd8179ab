package org.hsscontract.verifier.wire;

import java.nio.charset.StandardCharsets;
import org.hsscontract.core.http.HeaderFields;

/**
 * A request as it goes on the wire. The target is sent as it is, so that malformed ones can be sent too.
 *
 * @param method the method, in its own case
 * @param target path and query, undecoded
 * @param headers all header fields but Connection, and the Host that the connection adds
 * @param host whether the connection adds a Host
 */
public record WireRequest(String method, String target, HeaderFields headers, boolean host) {

    /** With the Host that HTTP demands. */
    public WireRequest(String method, String target, HeaderFields headers) {
        this(method, target, headers, true);
    }

    byte[] head(String authority, boolean keepAlive) {
        StringBuilder head =
                new StringBuilder(256).append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        if (host) {
            head.append("Host: ").append(authority).append("\r\n");
        }
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
