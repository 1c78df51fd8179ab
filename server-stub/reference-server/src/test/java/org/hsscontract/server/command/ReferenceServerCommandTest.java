package org.hsscontract.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a process of its own. */
class ReferenceServerCommandTest {

    private static final int TIMEOUT_SECONDS = 60;
    private static final Pattern CURL = Pattern.compile("curl -H 'X-Auth-Token: ([^']+)' '([^']+)'");

    @TempDir
    private Path folder;

    private record Ended(int exitCode, String output, String errors) {}

    @Test
    void help_tells_the_options_and_exit_codes() throws Exception {
        Ended help = run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).contains("--source", "--database-password-env", "--tokens", "Exit codes:");
        assertThat(help.errors()).isEmpty();
    }

    @Test
    void version_is_one_line() throws Exception {
        assertThat(run("--version").output().lines()).singleElement().asString().startsWith("hss-reference-server ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --port 70000                                      | from 0 to 65535, but was 70000
            --port http                                       | Invalid value for option '--port'
            --nonsense                                        | Unknown option: '--nonsense'
            --source missing.json                             | missing.json: is not a file; give the path
            --tokens missing.json                             | missing.json: is not a file; give the path
            --database-user me                                | need --database-url
            --database-url jdbc:mysql:x                       | must start with jdbc:postgresql:
            --database-url jdbc:postgresql:x --database-password-env NO_SUCH | NO_SUCH is not set
            --source documented --address no-such-host.invalid| there is no such address
            --source documented --database-url jdbc:postgresql://h:x/d?password=p | cannot connect to jdbc:postgresql://h:x/d;
            --review .                                        | there is no review site (no index.html)
            --source documented --project=                    | projectId must have 1 to 256 characters
            """)
    void what_is_unusable_is_said_in_one_line(String arguments, String message) throws Exception {
        Ended refused = run(arguments.split(" "));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.errors().lines()).singleElement().asString().contains(message);
        assertThat(refused.output()).isEmpty();
    }

    @Test
    void a_start_shows_requests_that_work_and_a_signal_ends_it() throws Exception {
        Files.writeString(folder.resolve("application.properties"), "server.servlet.context-path=/elsewhere");
        Process process = process(List.of("--source", "documented"), Map.of("SERVER_PORT", "1"));
        try {
            List<String> lines = new ArrayList<>();
            var output = process.inputReader(StandardCharsets.UTF_8);
            while (lines.stream().filter(line -> line.contains("curl")).count() < 2) {
                String line = output.readLine();
                assertThat(line).as("more output after %s", lines).isNotNull();
                lines.add(line);
            }
            assertThat(String.join("\n", lines)).contains("13 assets, 13 processes, 4 open ports");
            for (String line : lines) {
                Matcher curl = CURL.matcher(line);
                if (curl.find()) {
                    assertThat(status(curl.group(2), curl.group(1))).isEqualTo(200);
                }
            }
            process.destroy();
            assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(128 + 15);
            assertThat(errors()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static int status(String url, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("X-Auth-Token", token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Process process = process(List.of(arguments), Map.of());
        try {
            assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Ended(
                    process.exitValue(),
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                    errors());
        } finally {
            process.destroyForcibly();
        }
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors"));
    }

    private Process process(List<String> arguments, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ReferenceServerCommand.class.getName()));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                // A pipe is closed with the process that is destroyed.
                .redirectError(folder.resolve("errors").toFile());
        process.environment().putAll(environment);
        return process.start();
    }
}
