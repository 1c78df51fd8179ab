package org.hsscontract.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what one connection sends, without asking that it be right: no more than a bound, and no longer than a limit. */
final class RequestReader {
    static final int MOST_HEAD = 64 * 1024;
    static final int MOST_BODY = 1024 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final long deadline;

    /** @param limit from now to the end of the request */
    RequestReader(Socket socket, Duration limit) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /** The request, or what there is of it if it does not end; empty if nothing came, as when a client connects in advance. */
    Optional<ReceivedRequest> read() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(1024);
        boolean whole = take(octets, MOST_HEAD, "\r\n\r\n");
        if (octets.size() == 0) {
            return Optional.empty();
        }
        String head = octets.toString(StandardCharsets.ISO_8859_1);
        return Optional.of(
                whole
                        ? new ReceivedRequest(head.substring(0, head.length() - 4), body(head.toLowerCase(Locale.ROOT)))
                        : new ReceivedRequest(head, new byte[0]));
    }

    private byte[] body(String head) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (head.contains("\r\ntransfer-encoding:")) {
            take(body, MOST_BODY, "0\r\n\r\n");
        } else if (head.contains("\r\ncontent-length:")) {
            String length = head.substring(head.indexOf("\r\ncontent-length:") + 17)
                    .split("\r\n", 2)[0]
                    .strip();
            take(body, length.matches("[0-9]{1,6}") ? Integer.parseInt(length) : MOST_BODY, null);
        }
        return body.toByteArray();
    }

    /** Whether the end came before the bound, the limit and the end of the connection. */
    private boolean take(ByteArrayOutputStream octets, int most, @Nullable String end) throws IOException {
        while (octets.size() < most) {
            int octet = next();
            if (octet < 0) {
                return false;
            }
            octets.write(octet);
            if (end != null
                    && octet == '\n'
                    && octets.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private int next() throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            return -1;
        }
        socket.setSoTimeout((int) left);
        try {
            return in.read();
        } catch (SocketTimeoutException e) {
            return -1;
        }
    }
}
