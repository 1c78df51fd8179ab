package org.hsscontract.openapi;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The Node.js programs of lint/: whether they can run here, and what one says. */
record LintProgram(int exitCode, String output) {
    static final Path FOLDER = Path.of("lint").toAbsolutePath();

    private static final int MINUTES = 3;

    static LintProgram run(String program, Object... arguments) throws IOException, InterruptedException {
        return runIn(FOLDER, program, arguments);
    }

    static LintProgram runIn(Path folder, String program, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("node", program), Stream.of(arguments).map(Object::toString))
                .toList();
        Path output = Files.createTempFile("lint", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                fail(program + " did not end within " + MINUTES + " minutes; its output so far: "
                        + Files.readString(output));
            }
            return new LintProgram(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }

    /** Skips the calling tests, and says so, unless everything that package.json pins is there. */
    static void assumeInstalled() {
        String missing = missing();
        if (missing != null) {
            System.out.println("Lint did not run: " + missing);
        }
        assumeTrue(missing == null, missing);
    }

    private static @Nullable String missing() {
        try {
            if (run("--version").exitCode() != 0) {
                return "node --version fails; Node.js has to be installed anew";
            }
        } catch (IOException e) {
            return "Node.js is not installed; with it, run: npm ci --prefix openapi/lint";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
        JsonNode pinned = ContractFiles.json(FOLDER.resolve("package.json")).path("devDependencies");
        return pinned.propertyStream()
                .filter(entry -> !entry.getValue().asString().equals(installedVersion(entry.getKey())))
                .map(entry -> entry.getKey() + " " + entry.getValue().asString()
                        + " is not installed; run: npm ci --prefix openapi/lint")
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String installedVersion(String name) {
        Path description = FOLDER.resolve("node_modules").resolve(name).resolve("package.json");
        return Files.exists(description)
                ? ContractFiles.json(description).path("version").asString()
                : null;
    }
}
