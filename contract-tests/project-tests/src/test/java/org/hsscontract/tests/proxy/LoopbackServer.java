package org.hsscontract.tests.proxy;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

/** Reads requests of HTTP/1.1 and lets the tests write whatever it wants, octet by octet. On loopback, on a free port. */
public final class LoopbackServer implements AutoCloseable {
    private final ServerSocket server;
    private final Answering answering;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;

    /** Answers requests. Called by many threads. */
    @FunctionalInterface
    public interface Answering {
        /**
         * @param in what comes behind the request
         * @return whether the connection is kept, unless the request wants it closed
         */
        boolean answer(Head request, InputStream in, OutputStream out) throws IOException;
    }

    /** A request whose body has been read and left out; {@code bodyLength} in bytes. */
    public record Head(String method, String target, HeaderFields headers, long bodyLength) {}

    private LoopbackServer(String name, Answering answering) throws IOException {
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.answering = answering;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    public static LoopbackServer start(String name, Answering answering) {
        try {
            LoopbackServer started = new LoopbackServer(name, answering);
            started.threads.execute(started::accept);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI baseUri() {
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
            for (Optional<Head> request = read(in); request.isPresent(); request = read(in)) {
                boolean kept = answering.answer(request.get(), in, socket.getOutputStream());
                boolean close = request.get()
                        .headers()
                        .first("Connection")
                        .filter("close"::equalsIgnoreCase)
                        .isPresent();
                if (close || !kept) {
                    return;
                }
            }
        } catch (IOException e) {
            // The verifier went away: nothing more to answer.
        } finally {
            sockets.remove(socket);
        }
    }

    private static Optional<Head> read(InputStream in) throws IOException {
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
        return Optional.of(new Head(parts[0], parts[1], headers, length));
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
