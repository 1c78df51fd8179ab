package org.hsscontract.client.vectors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Keeps the head of each request as it came, and answers with the octets of a response, written as in the response vectors. */
final class VectorServer implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Function<WireRequest, JsonNode> responses;

    VectorServer(final JsonNode response) throws IOException {
        this(request -> response);
    }

    VectorServer(final Function<WireRequest, JsonNode> responses) throws IOException {
        this.responses = responses;
        final Thread thread = new Thread(this::serve, "vector-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    /** Heads of the requests so far, one octet of the wire in each character. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                final String head = head(socket.getInputStream());
                requests.add(head);
                final JsonNode response = responses.apply(WireRequest.parse(head));
                answer(response, socket.getOutputStream());
                if (transfer(response).equals("never-ends")) {
                    socket.getInputStream().read();
                }
            } catch (final IOException e) {
                // The client or the test has ended it.
            }
        }
    }

    private static String head(final InputStream in) throws IOException {
        final StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            final int octet = in.read();
            if (octet < 0) {
                throw new IOException("no whole request");
            }
            head.append((char) octet);
        }
        return head.toString();
    }

    private static String transfer(final JsonNode response) {
        return response.path("transfer").asString("whole");
    }

    private static void answer(final JsonNode response, final OutputStream out) throws IOException {
        final byte[] body = response.has("bodyBase64")
                ? Base64.getDecoder().decode(response.path("bodyBase64").asString())
                : response.path("body").asString().getBytes(StandardCharsets.UTF_8);
        final StringBuilder head =
                new StringBuilder("HTTP/1.1 " + response.path("status").asInt() + " Vector\r\n");
        response.path("headers")
                .forEach(header -> head.append(header.path(0).asString())
                        .append(": ")
                        .append(header.path(1).asString())
                        .append("\r\n"));
        head.append("Connection: close\r\n");
        final boolean chunked = transfer(response).equals("chunks-of-one-byte");
        final int length = body.length + (transfer(response).equals("whole") ? 0 : 100);
        head.append(chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + length)
                .append("\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(chunked ? chunks(body) : body);
        out.flush();
    }

    private static byte[] chunks(final byte[] body) {
        final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (final byte octet : body) {
            chunks.writeBytes(new byte[] {'1', '\r', '\n', octet, '\r', '\n'});
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return chunks.toByteArray();
    }
}
