package org.hsscontract.verifier.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One connection to the implementation; used by one thread at a time. */
final class WireConnection {
    /** How long to look for bytes after a message that must have ended. */
    private static final Duration LOOK_FOR_MORE = Duration.ofMillis(200);

    private final Socket socket;
    private final String authority;
    private final DeadlineInputStream timed;
    private final InputStream in;

    private WireConnection(Socket socket, String authority) throws IOException {
        this.socket = socket;
        this.authority = authority;
        this.timed = new DeadlineInputStream(socket);
        this.in = new BufferedInputStream(timed, 16 * 1024);
    }

    static WireConnection open(URI base, Duration timeLimit, SSLSocketFactory factory) throws TransferException {
        boolean tls = base.getScheme().equalsIgnoreCase("https");
        int port = base.getPort() >= 0 ? base.getPort() : tls ? 443 : 80;
        String authority = base.getPort() >= 0 ? base.getHost() + ":" + port : base.getHost();
        Socket socket = new Socket();
        try {
            int limit = (int) Math.min(Integer.MAX_VALUE, timeLimit.toMillis());
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(base.getHost().replaceAll("[\\[\\]]", ""), port), limit);
            socket.setSoTimeout(limit);
            return new WireConnection(tls ? secured(socket, factory, base.getHost(), port) : socket, authority);
        } catch (IOException e) {
            closeQuietly(socket);
            throw new TransferException(
                    TransferException.Kind.UNREACHABLE, "no connection to " + base + ": " + reason(e));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof SSLException) {
            return "TLS failed: " + e.getMessage()
                    + "; if its certificate is of an authority of your own, give that with --ca-certificate";
        }
        return e instanceof UnknownHostException ? "the host is not known" : String.valueOf(e.getMessage());
    }

    private static Socket secured(Socket plain, SSLSocketFactory factory, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    WireResponse exchange(WireRequest request, Duration timeLimit, boolean keepAlive)
            throws IOException, TransferException, StaleConnectionException {
        timed.limit(timeLimit);
        try {
            socket.getOutputStream().write(request.head(authority, keepAlive));
            socket.getOutputStream().flush();
            awaitFirstByte();
        } catch (SocketException e) {
            throw new StaleConnectionException();
        }
        WireResponse response = new MessageReader(in).read(request);
        int trailing = keepAlive ? in.available() : bytesToTheEnd();
        return new WireResponse(response.version(), response.status(), response.headers(), response.body(), trailing);
    }

    /** Whether the connection is still silent, as a kept one must be between two exchanges. */
    boolean silent() {
        try {
            return in.available() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    void close() {
        closeQuietly(socket);
    }

    private void awaitFirstByte() throws IOException, StaleConnectionException {
        in.mark(1);
        if (in.read() < 0) {
            throw new StaleConnectionException();
        }
        in.reset();
    }

    private int bytesToTheEnd() throws IOException {
        timed.limit(LOOK_FOR_MORE);
        byte[] buffer = new byte[16 * 1024];
        int seen = 0;
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                seen += n;
            }
        } catch (SocketTimeoutException e) {
            // The connection was left open; what came until now is what came.
        }
        return seen;
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // There is nothing left to lose.
        }
    }
}
