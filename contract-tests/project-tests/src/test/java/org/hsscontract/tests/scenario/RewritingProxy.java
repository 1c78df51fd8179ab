package org.hsscontract.tests.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Hands requests on after it has changed them, octet by octet, and answers back as they come, broken ones too. */
final class RewritingProxy {
    private static final int LIMIT = 30_000;

    private final int target;
    private final Function<String, List<String>> rewriting;
    private final ServerSocket listening;

    /** @param rewriting makes of a request those to be sent, of which the last one is answered */
    RewritingProxy(int target, Function<String, List<String>> rewriting) throws IOException {
        this.target = target;
        this.rewriting = rewriting;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (true) {
            try {
                Socket client = listening.accept();
                thread(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            List<String> requests = rewriting.apply(head(client.getInputStream()));
            for (String further : requests.subList(0, requests.size() - 1)) {
                try (Socket server = open(further)) {
                    server.getInputStream().read();
                }
            }
            try (Socket server = open(requests.get(requests.size() - 1))) {
                OutputStream out = client.getOutputStream();
                byte[] buffer = new byte[8192];
                for (int n = server.getInputStream().read(buffer);
                        n >= 0;
                        n = server.getInputStream().read(buffer)) {
                    out.write(buffer, 0, n);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // One of the two has ended it.
        }
    }

    private Socket open(String request) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        server.setSoTimeout(LIMIT);
        server.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        server.getOutputStream().flush();
        return server;
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("no whole request");
            }
            head.append((char) octet);
        }
        return head.toString();
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "rewriting-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
