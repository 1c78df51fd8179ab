package org.hsscontract.sdk.recipe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run of {@code install-debian} that installs nothing. */
record InstallScript(int exitCode, String out, String err) {

    static InstallScript run(String... arguments) throws Exception {
        Path out = Files.createTempFile("install", ".out");
        Path err = Files.createTempFile("install", ".err");
        try {
            List<String> command = new ArrayList<>(
                    List.of(ShippedRecipes.FOLDER.resolve("install-debian").toString()));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("install-debian does not end");
            }
            return new InstallScript(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
