package org.hsscontract.tests.proxy;

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
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.wire.TransferException;
import org.hsscontract.verifier.wire.WireClient;
import org.jspecify.annotations.Nullable;

/** Stands in front of the right server and answers as a behaviour says. On loopback, on a free port. */
public final class Proxy implements AutoCloseable {
    private final ServerSocket server;
    private final WireClient client;
    private final Behaviour behaviour;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        return thread;
    });

    private Proxy(URI upstream, Behaviour behaviour) throws IOException {
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.client = new WireClient(upstream, Duration.ofSeconds(20));
        this.behaviour = behaviour;
    }

    public static Proxy before(URI upstream, Behaviour behaviour) {
        try {
            Proxy proxy = new Proxy(upstream, behaviour);
            proxy.threads.execute(proxy::accept);
            return proxy;
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
            for (ProxyRequest request = read(in); request != null; request = read(in)) {
                ProxyResponse response = behaviour.answer(request, this::upstream);
                socket.getOutputStream()
                        .write(response.onTheWire(request.method().equals("HEAD")));
                socket.getOutputStream().flush();
                if (response.end() == ProxyResponse.End.HANG) {
                    in.read();
                }
                boolean close = request.headers()
                        .first("Connection")
                        .filter("close"::equalsIgnoreCase)
                        .isPresent();
                if (close || response.end() != ProxyResponse.End.KEEP) {
                    return;
                }
            }
        } catch (IOException e) {
            // The verifier went away: nothing more to answer.
        } finally {
            sockets.remove(socket);
        }
    }

    private ProxyResponse upstream(ProxyRequest request) {
        if (request.headers().first("Host").isEmpty()) {
            // The client to the right server always sends one, so the right server's refusal is given here.
            return ProxyResponse.json(400, "{\"error_code\":\"HSS.0001\",\"error_msg\":\"Host is missing\"}");
        }
        try {
            return ProxyResponse.of(client.send(request.onTheWire()));
        } catch (TransferException e) {
            throw new IllegalStateException("the right server did not answer: " + e.getMessage(), e);
        }
    }

    private static @Nullable ProxyRequest read(InputStream in) throws IOException {
        String line = line(in);
        if (line == null || line.isEmpty()) {
            return null;
        }
        String[] parts = line.split(" ");
        HeaderFields headers = HeaderFields.none();
        for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
            String[] field = header.split(":", 2);
            headers = headers.with(field[0], field[1].strip());
        }
        in.skipNBytes(headers.first("Content-Length").map(Long::valueOf).orElse(0L));
        return new ProxyRequest(parts[0], parts[1], headers);
    }

    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
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
            client.close();
        }
    }
}
