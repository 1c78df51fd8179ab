package org.hsscontract.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar, run as a user runs it. */
@Timeout(120)
class ScenariosJarTest {
    @TempDir
    private Path directory;

    @Test
    void findsTheJavaClientRight() throws Exception {
        Path out = directory.resolve("out");
        Process process = start(
                out,
                Stream.concat(
                                Stream.of("--only", "path-characters/*", "--only", "process-pages/*", "--"),
                                ClientDriver.right().command().stream())
                        .toList());
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        assertThat(out)
                .content()
                .contains("paging  8 pass")
                .contains("request-encoding  21 pass")
                .contains("The SDK agrees with the vectors.");
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void leavesNothingBehindWhenItIsEnded() throws Exception {
        Path pids = directory.resolve("pids");
        List<String> arguments = new ArrayList<>(List.of("--time-limit", "100", "--"));
        arguments.addAll(SleepingDriver.command());
        arguments.add(pids.toString());
        Process process = start(directory.resolve("out"), arguments);
        while (!Files.exists(pids)) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(50);
        }
        List<ProcessHandle> started = Stream.of(Files.readString(pids).split(" "))
                .map(p -> ProcessHandle.of(Long.parseLong(p)).orElseThrow())
                .toList();
        // As Ctrl-C and the end of a job of continuous integration do.
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(started).hasSize(2).allSatisfy(p -> assertThat(p.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    }

    private Process start(Path out, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("hss.jar"),
                "scenarios"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
