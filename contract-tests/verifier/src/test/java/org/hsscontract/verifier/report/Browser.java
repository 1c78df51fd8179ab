package org.hsscontract.verifier.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chromium without a window.
 *
 * @param program its executable
 * @param directory an empty one for its profile and its output
 */
record Browser(Path program, Path directory) {
    private static final int SECONDS = 60;

    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(d -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(d, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The page's document after it was laid out in a window of that width. */
    String document(Path page, int width) throws IOException, InterruptedException {
        return run(page, width, "--virtual-time-budget=5000", "--dump-dom");
    }

    /** A picture of the page, as PNG. */
    byte[] picture(Path page, int width) throws IOException, InterruptedException {
        Path picture = directory.resolve("picture-" + width + ".png");
        run(page, width, "--screenshot=" + picture);
        return Files.readAllBytes(picture);
    }

    private String run(Path page, int width, String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + Files.createTempDirectory(directory, "profile"),
                "--window-size=" + width + ",1600"));
        command.addAll(List.of(what));
        command.add(page.toUri().toString());
        Path out = Files.createTempFile(directory, "out", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("the browser did not end within " + SECONDS + " s");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
