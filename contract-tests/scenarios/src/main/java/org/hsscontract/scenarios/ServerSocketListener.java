package org.hsscontract.scenarios;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.hsscontract.core.vector.Transfer;

/**
 * Answers connections on the loopback interface, one request each, with whatever octets the handler wants; a server library
 * would not send broken ones. Closing it ends all connections.
 */
final class ServerSocketListener implements AutoCloseable {
    private static final int WAITING = 200;
    private static final long PAUSE = 10_000_000;
    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(10);
    /** How long a client may take to be done with an answer. */
    private static final int LINGER = 60_000;

    private final ServerSocket socket;
    private final Function<ReceivedRequest, Optional<ScriptedAnswer>> handler;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /**
     * @param port 0 for any that is free
     * @param handler called from many threads; if it has no answer, the connection is closed without one
     * @throws IllegalArgumentException if the port cannot be used
     */
    ServerSocketListener(int port, Function<ReceivedRequest, Optional<ScriptedAnswer>> handler) {
        this.handler = handler;
        try {
            this.socket = new ServerSocket(port, WAITING, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "port " + port + " of 127.0.0.1 cannot be used: " + e.getMessage() + "; choose another", e);
        }
        thread(this::accept, "scenarios");
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        closeQuietly(socket);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                thread(() -> serve(connection), "scenario-connection");
            } catch (IOException e) {
                // Closed, or there is no room for another connection at the moment.
                LockSupport.parkNanos(PAUSE);
            }
        }
        // Here, and not where the listener is closed, so that none comes in between.
        open.forEach(ServerSocketListener::closeQuietly);
    }

    private void serve(Socket connection) {
        try (connection) {
            Optional<ScriptedAnswer> answer =
                    new RequestReader(connection, REQUEST_LIMIT).read().flatMap(handler);
            if (answer.isPresent()) {
                answer.get().writeTo(connection.getOutputStream());
                if (answer.get().transfer() == Transfer.NEVER_ENDS) {
                    connection.setSoTimeout(LINGER);
                    connection.getInputStream().read();
                }
            }
        } catch (IOException e) {
            // The client has ended it, as it may.
        } finally {
            open.remove(connection);
        }
    }

    private static void thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // It is of no use any more either way.
        }
    }
}
