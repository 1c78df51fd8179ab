package org.hsscontract.tests.right;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hsscontract.core.http.HeaderFields;

/** Serves the fleet from memory, with the choices of variants. On loopback, on a free port. */
final class RightServer implements AutoCloseable {
    private final ServerSocket server;
    private final Service service;
    private final Framing framing;
    private final boolean lengthOfHead;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "right server");
        thread.setDaemon(true);
        return thread;
    });

    private RightServer(Choices choices) throws IOException {
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.service = new Service(choices);
        this.framing = choices.get(Aspects.FRAMING);
        this.lengthOfHead = choices.get(Aspects.LENGTH_OF_HEAD);
    }

    static RightServer start(Choices choices) {
        try {
            RightServer started = new RightServer(choices);
            started.threads.execute(started::accept);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI baseUri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                // Closed: no more connections are taken.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (Optional<Request> request = read(in); request.isPresent(); request = read(in)) {
                boolean head = request.get().method().equals("HEAD");
                socket.getOutputStream().write(framing.bytes(service.answer(request.get()), head, lengthOfHead));
                socket.getOutputStream().flush();
                boolean close = request.get().header("Connection").equalsIgnoreCase("close");
                if (close || framing.closes()) {
                    return;
                }
            }
        } catch (IOException e) {
            // The verifier went away: nothing more to answer.
        } finally {
            sockets.remove(socket);
        }
    }

    private static Optional<Request> read(InputStream in) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = line.split(" ");
        HeaderFields headers = HeaderFields.none();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String[] field = header.split(":", 2);
            headers = headers.with(field[0], field[1].strip());
        }
        long length = headers.first("Content-Length").map(Long::valueOf).orElse(0L);
        in.skipNBytes(length);
        return Optional.of(new Request(parts[0], parts[1], headers, length > 0));
    }

    /** Empty at the end of the stream. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n' && b >= 0; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
