package org.hsscontract.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an implementation is reached: further headers, and certificates of an authority of its own. */
class ReachingTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path directory;

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void sendsFurtherHeadersWithEveryRequest() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CommandRun run = verify(server, "http", "--header", "X-Route: blue", "--header", "X-Stage: test");
        // The server has none of the operations: that was asked, and no more.
        assertThat(run.err()).contains("404");
        assertThat(seen).hasSize(2).containsOnly("blue test");
    }

    @Test
    void trustsTheCertificatesThatAreGiven() throws Exception {
        Path certificate = makeCertificate();
        CommandRun without = verify(tlsServer(), "https");
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err())
                .contains("TLS failed")
                .contains("--ca-certificate")
                .hasLineCount(1);
        CommandRun with = verify(tlsServer(), "https", "--ca-certificate", certificate.toString());
        assertThat(with.err()).contains("None of the operations is found");
        assertThat(seen).as("requests that came through").hasSize(2);
    }

    private CommandRun verify(HttpServer server, String scheme, String... more) {
        server.createContext("/", exchange -> {
            seen.add(exchange.getRequestHeaders().getFirst("X-Route") + " "
                    + exchange.getRequestHeaders().getFirst("X-Stage"));
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            List<String> arguments = new ArrayList<>(List.of(
                    "verify",
                    "--base-url",
                    scheme + "://localhost:" + server.getAddress().getPort(),
                    "--project-id",
                    "p"));
            arguments.addAll(List.of(more));
            return CommandRun.of(directory, Map.of("HSS_TOKEN", "token"), arguments.toArray(String[]::new));
        } finally {
            server.stop(0);
        }
    }

    private HttpsServer tlsServer() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(directory.resolve("keys"))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return server;
    }

    private Path makeCertificate() throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost");
        keytool(
                "-exportcert",
                "-alias",
                "server",
                "-rfc",
                "-file",
                directory.resolve("server.pem").toString());
        return directory.resolve("server.pem");
    }

    private void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "-keystore", directory.resolve("keys").toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(directory.resolve("keytool.log")))
                .isZero();
    }
}
