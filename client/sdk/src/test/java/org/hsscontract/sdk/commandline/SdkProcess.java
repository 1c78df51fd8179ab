package org.hsscontract.sdk.commandline;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line as a process of its own: its exit code and what it wrote. */
record SdkProcess(int exitCode, String out, String err) {
    private static final long MINUTES = 5;

    static SdkProcess run(Path directory, String... arguments) throws Exception {
        return run(directory, Map.of(), arguments);
    }

    static SdkProcess run(Path directory, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HssSdk.class.getName()));
        command.addAll(List.of(arguments));
        File out = Files.createTempFile("hss-sdk", ".out").toFile();
        File err = Files.createTempFile("hss-sdk", ".err").toFile();
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out)
                    .redirectError(err);
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("it does not end: " + String.join(" ", arguments));
            }
            return new SdkProcess(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
        } finally {
            out.delete();
            err.delete();
        }
    }
}
