package org.hsscontract.tests.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import org.hsscontract.verifier.wire.TransferException;
import org.hsscontract.verifier.wire.WireClient;

/** Stands in front of the right server and answers as a behaviour says. On loopback, on a free port. */
public final class Proxy implements AutoCloseable {
    private final LoopbackServer server;
    private final WireClient client;
    private final Behaviour behaviour;

    private Proxy(URI upstream, Behaviour behaviour) {
        this.client = new WireClient(upstream, Duration.ofSeconds(20));
        this.behaviour = behaviour;
        this.server = LoopbackServer.start("proxy", this::answer);
    }

    public static Proxy before(URI upstream, Behaviour behaviour) {
        return new Proxy(upstream, behaviour);
    }

    public URI baseUri() {
        return server.baseUri();
    }

    private boolean answer(LoopbackServer.Head head, InputStream in, OutputStream out) throws IOException {
        ProxyRequest request = new ProxyRequest(head.method(), head.target(), head.headers());
        ProxyResponse response = behaviour.answer(request, this::upstream);
        out.write(response.onTheWire(request.method().equals("HEAD")));
        out.flush();
        if (response.end() == ProxyResponse.End.HANG) {
            in.read();
        }
        return response.end() == ProxyResponse.End.KEEP;
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

    @Override
    public void close() {
        try (client) {
            server.close();
        }
    }
}
