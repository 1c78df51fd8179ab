package org.hsscontract.verifier.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sends bytes to the letter: what no HTTP server library would send. Each connection has its own script. */
final class RawServer implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();

    /** What one connection does with each request it gets; after the last one it is closed. */
    @FunctionalInterface
    interface Reply {
        void send(Socket socket) throws IOException, InterruptedException;
    }

    private RawServer(List<List<Reply>> scripts) throws IOException {
        Thread thread = new Thread(() -> scripts.forEach(this::serve), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The list only reads the array.
    static RawServer of(List<Reply>... connections) throws IOException {
        return new RawServer(List.of(connections));
    }

    /** ~ stands for CR LF, ^ for LF. */
    static Reply text(String text) {
        byte[] bytes = text.replace("~", "\r\n").replace("^", "\n").getBytes(StandardCharsets.ISO_8859_1);
        return socket -> socket.getOutputStream().write(bytes);
    }

    /** Leaves the connection open until the client closes it. */
    static Reply silence() {
        return socket -> socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    static Reply then(Reply first, Reply second) {
        return socket -> {
            first.send(socket);
            second.send(socket);
        };
    }

    /** Sends a byte again and again, until the client closes the connection. */
    static Reply drip() {
        return socket -> {
            while (true) {
                socket.getOutputStream().write('x');
                Thread.sleep(10);
            }
        };
    }

    private void serve(List<Reply> script) {
        try (Socket socket = listening.accept()) {
            accepted.add(socket);
            for (Reply reply : script) {
                requests.add(head(socket.getInputStream()));
                reply.send(socket);
            }
        } catch (IOException e) {
            // The client closed the connection; what it made of it is asserted there.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("no request");
            }
            head.append((char) b);
        }
        return head.toString();
    }

    URI uri() {
        return URI.create("http://" + listening.getInetAddress().getHostAddress() + ":" + listening.getLocalPort());
    }

    /** The heads of the requests that came. */
    List<String> requests() {
        return requests;
    }

    int connections() {
        return accepted.size();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : accepted) {
            socket.close();
        }
    }
}
