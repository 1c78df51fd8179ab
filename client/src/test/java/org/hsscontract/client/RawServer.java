package org.hsscontract.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * A server that breaks HTTP: it sends the given bytes to each connection, one at a time, and then closes it, waits or goes
 * on for ever.
 */
final class RawServer implements AutoCloseable {

    /** What happens after the bytes. */
    enum Then {
        CLOSE,
        WAIT,
        REPEAT_BLANKS
    }

    private final ServerSocket listening;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch clientGone = new CountDownLatch(1);

    RawServer(final String bytes, final Then then) throws IOException {
        listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        final Thread thread = new Thread(() -> serve(bytes, then), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Opened when a request has begun to arrive. */
    CountDownLatch asked() {
        return asked;
    }

    /** Opened when the client has closed the connection. */
    CountDownLatch clientGone() {
        return clientGone;
    }

    AssetStatisticsClientBuilder clientBuilder() {
        return AssetStatisticsClient.builder()
                .endpoint(URI.create("http://127.0.0.1:" + listening.getLocalPort()))
                .projectId("p1")
                .token(FakeService.TOKEN);
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void serve(final String bytes, final Then then) {
        // The JDK connects anew if the server closes a connection without a word.
        while (!listening.isClosed()) {
            serveOne(bytes, then);
        }
    }

    private void serveOne(final String bytes, final Then then) {
        try (Socket socket = listening.accept();
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream()) {
            in.read();
            asked.countDown();
            out.write(bytes.getBytes(StandardCharsets.UTF_8));
            out.flush();
            while (then == Then.REPEAT_BLANKS) {
                out.write(" ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8));
            }
            while (then == Then.WAIT && in.read() >= 0) {
                // What is left of the request; -1 comes when the client closes.
            }
            clientGone.countDown();
        } catch (final IOException e) {
            clientGone.countDown();
        }
    }
}
