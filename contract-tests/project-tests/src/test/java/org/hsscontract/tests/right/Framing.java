package org.hsscontract.tests.right;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** How a reply goes over the wire. */
enum Framing {
    LENGTH,
    CHUNKED,
    CHUNKED_WITH_EXTENSIONS_AND_TRAILERS,
    UNTIL_CLOSE,
    HTTP_1_0,
    CLOSE_EACH,
    /** Now and then a connection that could go on is closed before the next request. */
    CLOSE_SOMETIMES,
    INFORMATIONAL_BEFORE;

    /** Whether the connection is at its end after a reply. */
    boolean closes() {
        return this == UNTIL_CLOSE
                || this == HTTP_1_0
                || this == CLOSE_EACH
                || (this == CLOSE_SOMETIMES && ThreadLocalRandom.current().nextInt(50) == 0);
    }

    byte[] bytes(Reply reply, boolean head, boolean lengthOfHead) {
        StringBuilder text = new StringBuilder();
        if (this == INFORMATIONAL_BEFORE) {
            text.append("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n");
        }
        text.append(this == HTTP_1_0 ? "HTTP/1.0 " : "HTTP/1.1 ")
                .append(reply.status())
                .append(" \r\n");
        reply.headers()
                .fields()
                .forEach(f ->
                        text.append(f.name()).append(": ").append(f.value()).append("\r\n"));
        boolean bodiless = head || reply.status() == 204 || reply.status() == 304;
        boolean chunked = this == CHUNKED || this == CHUNKED_WITH_EXTENSIONS_AND_TRAILERS;
        if (chunked && !bodiless) {
            text.append("Transfer-Encoding: chunked\r\n");
        } else if (this != UNTIL_CLOSE && reply.status() != 204 && reply.status() != 304 && (!head || lengthOfHead)) {
            text.append("Content-Length: ").append(reply.body().length).append("\r\n");
        }
        if (this == UNTIL_CLOSE || this == CLOSE_EACH) {
            text.append("Connection: close\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        if (!bodiless) {
            bytes.writeBytes(chunked ? chunks(reply.body()) : reply.body());
        }
        return bytes.toByteArray();
    }

    private byte[] chunks(byte[] body) {
        boolean more = this == CHUNKED_WITH_EXTENSIONS_AND_TRAILERS;
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += 100) {
            int size = Math.min(100, body.length - at);
            chunks.writeBytes(ascii(Integer.toHexString(size) + (more ? ";name=\"value\"" : "") + "\r\n"));
            chunks.write(body, at, size);
            chunks.writeBytes(ascii("\r\n"));
        }
        chunks.writeBytes(ascii(more ? "0\r\nX-Checksum: none\r\n\r\n" : "0\r\n\r\n"));
        return chunks.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
