package org.hsscontract.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Requests as they are on the wire: HTTP client libraries refuse to send malformed ones. */
record RawHttp(URI server) {

    private static final int TIMEOUT_MILLIS = 20_000;

    record Answer(int status, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        /** But for those that differ from answer to answer, and how a body is framed if there is one. */
        Map<String, List<String>> lastingHeaders() {
            Map<String, List<String>> lasting = new TreeMap<>(headers);
            lasting.keySet().removeAll(List.of("date", "x-request-id", "transfer-encoding"));
            return lasting;
        }
    }

    /** A request line with Host and the headers given. */
    Answer send(String requestLine, String... headers) throws IOException {
        String lines = Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        return sendExactly(requestLine + "\r\nHost: localhost\r\n" + lines + "Connection: close\r\n\r\n");
    }

    Answer sendExactly(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    private static Answer parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        List<String> head = answer.substring(0, end).lines().toList();
        Map<String, List<String>> headers = head.stream()
                .skip(1)
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(
                                line -> line.substring(line.indexOf(':') + 1).strip(), Collectors.toList())));
        String body =
                new String(answer.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(head.get(0).split(" ")[1]), headers, body);
    }
}
