package org.hsscontract.verifier.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that answers as a {@link TinyService} does, or wrong in one way. */
public final class TinyServer implements AutoCloseable {
    /** How a server answers. */
    @FunctionalInterface
    public interface Answering {
        /** @param right gives the right answer to this request, or to a changed one */
        TinyAnswer answer(TinyRequest request, TinyService right);
    }

    private final ServerSocket listening;
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();
    private final Answering answering;
    private final TinyService right = TinyService.of(TinyInventory.full());

    private TinyServer(ServerSocket listening, Answering answering) {
        this.listening = listening;
        this.answering = answering;
    }

    public static TinyServer start(Answering answering) {
        try {
            TinyServer server = new TinyServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answering);
            start(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "tiny-server");
        thread.setDaemon(true);
        thread.start();
    }

    public URI uri() {
        return URI.create("http://" + listening.getInetAddress().getHostAddress() + ":" + listening.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                accepted.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            for (String head = head(socket.getInputStream()); !head.isEmpty(); head = head(socket.getInputStream())) {
                TinyRequest request = TinyRequest.of(head);
                TinyAnswer answer = answering.answer(request, right);
                socket.getOutputStream().write(answer.onTheWire(request.method()));
                if (answer.raw().isPresent()) {
                    return;
                }
            }
        } catch (IOException e) {
            // The verifier closed the connection.
        }
    }

    /** The head of the next request, empty if none comes. No request here has a body. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
            int b = in.read();
            if (b < 0) {
                return "";
            }
            head.append((char) b);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : accepted) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
