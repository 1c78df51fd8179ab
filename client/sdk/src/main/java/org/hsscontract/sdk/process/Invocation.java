package org.hsscontract.sdk.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program to run to its end: no input, all output to a file, no longer than the limit. What it has started by then
 * is ended with it.
 *
 * @param command the program and its arguments, no shell
 * @param directory where it runs
 * @param environment variables besides those of this process
 * @param limit after which it is ended
 */
public record Invocation(List<String> command, Path directory, Map<String, String> environment, Duration limit) {

    public static Invocation of(List<String> command, Path directory, Duration limit) {
        return new Invocation(command, directory, Map.of(), limit);
    }

    /**
     * Runs it.
     *
     * @param log gets the command and its output, after what it has already
     * @throws IllegalArgumentException if the log cannot be written
     */
    public ExitResult run(Path log) {
        begin(log);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try (ProcessTree tree = ProcessTree.start(builder)) {
            tree.root().getOutputStream().close();
            return tree.root().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? new ExitResult.Exited(tree.root().exitValue())
                    : new ExitResult.OutOfTime(limit);
        } catch (IOException e) {
            return new ExitResult.NotStarted(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ExitResult.NotStarted(command.get(0) + " was interrupted");
        }
    }

    private void begin(Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.writeString(
                    log, "$ " + String.join(" ", command) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalArgumentException(log + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
