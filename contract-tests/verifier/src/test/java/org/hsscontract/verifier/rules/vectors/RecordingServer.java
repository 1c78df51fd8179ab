package org.hsscontract.verifier.rules.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;

/** Keeps the heads of requests to the letter, and answers each with a status and an empty list. */
final class RecordingServer implements AutoCloseable {
    private static final String EMPTY = "{\"total_num\":0,\"data_list\":[]}";

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final IntUnaryOperator status;

    /** @param status the status of a request by its number, from 0 */
    RecordingServer(IntUnaryOperator status) throws IOException {
        this.status = status;
        Thread thread = new Thread(this::serve, "recording-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/gateway");
    }

    /** The heads of the requests that came, in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                int number = requests.size();
                requests.add(head(socket.getInputStream()));
                String answer = "HTTP/1.1 " + status.applyAsInt(number)
                        + " X\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                        + EMPTY.length() + "\r\n\r\n" + EMPTY;
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // Closed, or the client went away; what came is asserted in the test.
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("no request");
            }
            head.append((char) octet);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
