package org.hsscontract.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class ScenariosCommandTest {
    @TempDir
    private Path directory;

    private CommandRun run(String... arguments) {
        return CommandRun.of(directory, Map.of(), arguments);
    }

    /** With the small driver of this test behind the options. */
    private CommandRun driven(String behaviour, String... options) {
        List<String> arguments = new ArrayList<>(List.of("scenarios"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(
                "--",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SmallDriver.class.getName(),
                behaviour));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void saysThatAllIsRight() {
        CommandRun run = driven("right", "--only", "accepts-json", "--only", "process-parameters/n*");
        assertThat(run.out()).contains("Vectors: 2 pass, 0 fail").endsWith("The SDK agrees with the vectors.\n");
        assertThat(run.err()).contains("2 of 2 vectors run; accepts-json").doesNotContain("driver:");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void saysWhatIsNot() {
        CommandRun run = driven("right", "--only", "process-parameters/*");
        assertThat(run.out())
                .contains("fail  process-parameters/limit")
                .contains("the query to have limit=\"50\"")
                .contains("Vectors: 1 pass, 7 fail")
                .endsWith("The SDK does not agree with the vectors.\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void takesDeclaredGaps() throws IOException {
        Path file = Files.writeString(directory.resolve("gaps.yaml"), """
                - vectors: [process-parameters/limit]
                  state: not supported
                  reason: It has no limit.
                  link: https://tracker.example.com/1
                """);
        CommandRun run = driven("right", "--only", "process-parameters/limit", "--declarations", file.toString());
        assertThat(run.out())
                .contains("declared  It has no limit. (https://tracker.example.com/1)")
                .contains("but for its declared gaps");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void writesReports() throws IOException {
        Path json = directory.resolve("new/report.json");
        CommandRun run =
                driven("right", "--only", "accepts-json", "--output", "markdown=-", "--output", "json=" + json);
        assertThat(run.out()).startsWith("## ✅");
        assertThat(json).content().contains("\"passes\" : true");
    }

    @Test
    void showsWhatTheDriverWritesIfAsked() {
        assertThat(driven("right", "--only", "accepts-json", "--verbose").err()).contains("driver: I am here\n");
    }

    @Test
    void saysThatADriverCannotBeRun() {
        CommandRun run = driven("broken", "--only", "accepts-json", "--only", "process-*");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines().toList())
                .last()
                .asString()
                .startsWith("hss-contract: the driver was started 3 times and never gave an outcome")
                .contains("exit code 7")
                .contains("I am here");
        assertThat(run("scenarios", "--", "no-such-program").err())
                .contains("hss-contract: the driver cannot be started")
                .contains("no-such-program");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--only x | there is no driver, so only --contract and --port can be given",
                "--verbose | there is no driver",
                "--only no-such* -- java | no vector about clients has an id like no-such*",
                "--declarations no-such.yaml -- java | no-such.yaml: is not a file",
                "--port 65536 -- java | must be 0 to 65535, but is '65536'",
                "--time-limit 0 -- java | must be 1 to 3600, but is '0'",
                "--output junit=x -- java | there is no format 'junit'; there are console, json, markdown",
                "--output json -- java | must look like json=FILE",
                "--output json=- --output console=- -- java | only one report can go to standard output",
                "--contract no-such.yaml -- java | no-such.yaml: cannot be read",
                "--onl x -- java | did you mean --only",
                "no-such-program --verbose | the driver cannot be started",
            })
    void refusesBadArgumentsInOneLine(String arguments, String said) {
        CommandRun run = run(("scenarios " + arguments).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void helpHasExamples() {
        CommandRun run = run("scenarios", "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Usage: hss-contract scenarios [OPTIONS] -- DRIVER [ARGUMENT...]")
                .contains("--declarations")
                .contains("hss-contract scenarios -- python3 driver.py")
                .contains("2   the driver could not be run");
    }

    @Test
    void onlyServesWithoutADriver() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HssContract.class.getName(),
                        "scenarios",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try {
            String said = process.inputReader().readLine();
            assertThat(said).startsWith("Serving the scenarios of ").endsWith("/ until Ctrl-C.");
            URI server = URI.create(said.replaceAll(".* at (http\\S+) until.*", "$1"));
            String list = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(server).build(), BodyHandlers.ofString())
                    .body();
            assertThat(list).contains("\"id\":\"accepts-json\"").contains(server + "scenarios/accepts-json/judgement");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
