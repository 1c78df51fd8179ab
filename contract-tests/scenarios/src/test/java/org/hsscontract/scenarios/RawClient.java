package org.hsscontract.scenarios;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends octets and reads octets; in texts each character is one. */
record RawClient(URI server) {
    private static final int LIMIT = 20_000;

    /** All that comes before the connection ends. */
    String send(String octets) throws IOException {
        try (Socket socket = open(octets)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** A connection on which that was sent. */
    Socket open(String octets) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(LIMIT);
        socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    /** A right request with the usual headers. */
    String get(String target, String... headers) throws IOException {
        return send(request("GET", target, headers));
    }

    static String request(String method, String target, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
    }
}
