package org.hsscontract.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.hsscontract.tests.proxy.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The executable jar, run as a user runs it. */
class CommandLineTest {
    @TempDir
    private Path directory;

    private record Run(int exitCode, String out, String err) {}

    @Test
    void findsThisMachinesServerRight() throws Exception {
        Run run = run(Map.of(), "verify");
        assertThat(run.out())
                .contains("0 violated, 0 warning")
                .contains("agrees with the contract")
                .doesNotContain("\u001b");
        assertThat(run.exitCode()).isZero();
        String notProved =
                run.out().lines().filter(l -> l.matches("    [a-z-]+: .*")).reduce("", (a, b) -> a + b + "\n");
        assertThat(notProved)
                .doesNotContain("limit")
                .doesNotContain("offset")
                .doesNotContain("pages")
                .doesNotContain("filter");
    }

    @Test
    void verifiesAnImplementationByItsUrl() throws Exception {
        try (ReferenceServer server = ReferenceServer.start(
                ServerOptions.builder().source(AssetSource.documented()).build())) {
            Run run = run(
                    Map.of("MY_TOKEN", server.token()),
                    "verify",
                    "--base-url",
                    server.baseUri().toString(),
                    "--project-id",
                    server.projectId(),
                    "--token-env",
                    "MY_TOKEN");
            assertThat(run.exitCode()).as(run.out()).isZero();
            assertThat(run.out() + run.err()).doesNotContain(server.token());
        }
    }

    @Test
    void findsAFaultyImplementationAndShowsHowToSeeIt() throws Exception {
        try (ReferenceServer server = ReferenceServer.start(
                        ServerOptions.builder().source(AssetSource.documented()).build());
                Proxy proxy = Proxy.before(
                        server.baseUri(),
                        (r, up) -> up.send(r)
                                .onSuccess(b ->
                                        b.put("total_num", b.get("total_num").asString())))) {
            Run run = run(
                    Map.of("HSS_TOKEN", server.token()),
                    "verify",
                    "--base-url",
                    proxy.baseUri().toString(),
                    "--project-id",
                    server.projectId());
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out())
                    .contains("body-schema")
                    .contains("process/table-4/total_num")
                    .contains("curl ")
                    .contains("\"$HSS_TOKEN\"");
            assertThat(run.out() + run.err()).doesNotContain(server.token());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify --base-url http://127.0.0.1:9 | --project-id",
                "verify --base-url ftp://x --project-id p | the base URL must look like",
                "verify --base-url http://127.0.0.1:9 --project-id p --token-env NO_SUCH_VARIABLE | NO_SUCH_VARIABLE must hold the token",
                "verify --project-id p | --project-id is for --base-url",
                "verify --timeout 0 | must be 1 to 3600",
                "verify --timeout x | --timeout",
                "verify --source no-such-file.json | no-such-file.json",
                "verify --contract no-such-file.yaml | no-such-file.yaml",
                "verify --no-such-option | Unknown option",
                "no-such-command | no-such-command",
            })
    void saysInOneLineWhatCouldNotBeRun(String arguments, String said) throws Exception {
        Run run = run(Map.of("HSS_TOKEN", "the-secret-token"), arguments.strip().split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("\tat ").doesNotContain("the-secret-token");
    }

    @Test
    void saysThatNobodyAnswers() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Run run = run(
                Map.of("HSS_TOKEN", "token"), "verify", "--base-url", "http://127.0.0.1:" + port, "--project-id", "p");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("No answer from http://127.0.0.1:" + port);
    }

    @Test
    void saysThatTheTokenIsRefused() throws Exception {
        try (ReferenceServer server = ReferenceServer.start(
                ServerOptions.builder().source(AssetSource.documented()).build())) {
            Run run = run(
                    Map.of("HSS_TOKEN", "not-the-token"),
                    "verify",
                    "--base-url",
                    server.baseUri().toString(),
                    "--project-id",
                    server.projectId());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("refuses the token").doesNotContain("not-the-token");
        }
    }

    @Test
    void doesNotHangOnAnImplementationThatNeverAnswers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Run run = run(
                    Map.of("HSS_TOKEN", "token"),
                    "verify",
                    "--timeout",
                    "1",
                    "--base-url",
                    "http://127.0.0.1:" + silent.getLocalPort(),
                    "--project-id",
                    "p");
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("no whole response within 1000 ms");
        }
    }

    @ParameterizedTest
    @CsvSource({"--help,verify", "verify --help,--base-url", "--version,hss-contract 1"})
    void explainsItself(String arguments, String said) throws Exception {
        Run run = run(Map.of(), arguments.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(said);
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of(System.getProperty("hss.jar")).toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(directory, "out", ".txt");
        Path err = Files.createTempFile(directory, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("the command ends within two minutes").isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
