package org.hsscontract.verifier.wire;

import static org.hsscontract.verifier.wire.TransferException.Kind.CUT_OFF;
import static org.hsscontract.verifier.wire.TransferException.Kind.MALFORMED;
import static org.hsscontract.verifier.wire.TransferException.Kind.TIMED_OUT;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A small HTTP/1.1 client that sends a request to the letter and hands out the response to the letter: no redirects,
 * no decompression, no repair. Connections are kept alive and used again. Thread-safe.
 */
public final class WireClient implements AutoCloseable {
    private final URI base;
    private final Duration timeLimit;
    private final SSLSocketFactory tls;
    private final ConcurrentLinkedDeque<WireConnection> idle = new ConcurrentLinkedDeque<>();

    /**
     * @param base scheme, host and port of the implementation
     * @param timeLimit for one whole exchange; connecting has the same limit for itself
     */
    public WireClient(URI base, Duration timeLimit) {
        this(base, timeLimit, Optional.empty());
    }

    /** @param tls what decides about certificates, if not the platform */
    public WireClient(URI base, Duration timeLimit, Optional<SSLContext> tls) {
        this.base = base;
        this.timeLimit = timeLimit;
        this.tls =
                tls.map(SSLContext::getSocketFactory).orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /**
     * Sends the request and reads the whole response.
     *
     * @throws TransferException if no whole response came within the time limit
     */
    public WireResponse send(WireRequest request) throws TransferException {
        // After HEAD a wrongly sent body could only be told from the next response on a connection of its own.
        boolean keepAlive = !request.answeredWithoutBody();
        WireConnection kept = keepAlive ? silentOne() : null;
        if (kept != null) {
            try {
                return exchange(kept, request, true);
            } catch (StaleConnectionException e) {
                // The implementation may close a kept connection whenever it likes; that is no fault.
            }
        }
        try {
            return exchange(WireConnection.open(base, timeLimit, tls), request, keepAlive);
        } catch (StaleConnectionException e) {
            throw new TransferException(CUT_OFF, "the connection was closed without a response");
        }
    }

    private WireResponse exchange(WireConnection connection, WireRequest request, boolean keepAlive)
            throws TransferException, StaleConnectionException {
        boolean keep = false;
        try {
            WireResponse response = connection.exchange(request, timeLimit, keepAlive);
            keep = keepAlive && MessageReader.reusable(response);
            return response;
        } catch (SocketTimeoutException e) {
            throw new TransferException(TIMED_OUT, "no whole response within " + timeLimit.toMillis() + " ms");
        } catch (SSLException e) {
            throw new TransferException(MALFORMED, "the TLS connection failed: " + e.getMessage());
        } catch (IOException e) {
            throw new TransferException(CUT_OFF, "the connection broke: " + e.getMessage());
        } finally {
            if (keep) {
                idle.addLast(connection);
            } else {
                connection.close();
            }
        }
    }

    private @Nullable WireConnection silentOne() {
        for (WireConnection c = idle.pollLast(); c != null; c = idle.pollLast()) {
            if (c.silent()) {
                return c;
            }
            c.close();
        }
        return null;
    }

    @Override
    public void close() {
        for (WireConnection c = idle.poll(); c != null; c = idle.poll()) {
            c.close();
        }
    }
}
