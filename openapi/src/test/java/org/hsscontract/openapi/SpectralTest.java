package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpectralTest {
    private static final Path SPECTRAL = Path.of("lint", "node_modules", ".bin", "spectral");

    @TempDir
    private Path folder;

    @BeforeAll
    static void installed() {
        assumeTrue(Files.exists(SPECTRAL), "Spectral is not installed; run: npm ci --prefix openapi/lint");
    }

    @Test
    void contractHasNoProblems() throws Exception {
        assertThat(lint(ContractFiles.CONTRACT)).contains("No results with a severity of 'hint' or higher found!");
    }

    @Test
    void problemsAreSeen() throws Exception {
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, ContractFiles.text(ContractFiles.CONTRACT)
                .replace("operationId: listPortStatistics", "operationId: listProcessStatistics"));

        assertThat(lint(broken)).contains("operation-operationId-unique");
    }

    private String lint(Path contract) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        SPECTRAL.toAbsolutePath().toString(), "lint", "--fail-severity=hint",
                        "--ruleset", Path.of("lint", "spectral.yaml").toString(), contract.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                fail("Spectral did not end within two minutes; its output so far: " + Files.readString(output));
            }
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output);
    }
}
