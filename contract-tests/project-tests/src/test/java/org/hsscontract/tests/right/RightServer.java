package org.hsscontract.tests.right;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.hsscontract.tests.proxy.LoopbackServer;

/** Serves the fleet from memory, with the choices of variants. On loopback, on a free port. */
final class RightServer implements AutoCloseable {
    private final LoopbackServer server;
    private final Service service;
    private final Framing framing;
    private final boolean lengthOfHead;

    private RightServer(Choices choices) {
        this.service = new Service(choices);
        this.framing = choices.get(Aspects.FRAMING);
        this.lengthOfHead = choices.get(Aspects.LENGTH_OF_HEAD);
        this.server = LoopbackServer.start("right server", (head, in, out) -> answer(head, out));
    }

    static RightServer start(Choices choices) {
        return new RightServer(choices);
    }

    URI baseUri() {
        return server.baseUri();
    }

    private boolean answer(LoopbackServer.Head head, OutputStream out) throws IOException {
        Request request = new Request(head.method(), head.target(), head.headers(), head.bodyLength() > 0);
        out.write(framing.bytes(service.answer(request), request.method().equals("HEAD"), lengthOfHead));
        out.flush();
        return !framing.closes();
    }

    @Override
    public void close() {
        server.close();
    }
}
