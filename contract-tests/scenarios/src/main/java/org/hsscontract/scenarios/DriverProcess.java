package org.hsscontract.scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One process of a driver. What it writes to standard error, and lines on standard output that do not begin with a brace, go to
 * the log. Closing it ends it with all processes that it started, and so does the end of this Java process, by Ctrl-C too.
 */
final class DriverProcess implements AutoCloseable {
    /** More outcomes than this have no task; the driver waits then. */
    private static final int MOST_WAITING = 100;

    private static final byte[] END = {};
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Process process;
    private final DriverLog log;
    private final BlockingQueue<byte[]> outcomes = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Set<ProcessHandle> started = ConcurrentHashMap.newKeySet();
    private final Thread output;
    private final Thread errors;
    private final Thread hook = new Thread(this::kill, "driver-end");
    private long looked = System.nanoTime();

    private DriverProcess(Process process, DriverLog log) {
        this.process = process;
        this.log = log;
        this.output = DriverOutput.read(process.getInputStream(), this::line, () -> put(END));
        this.errors = DriverOutput.read(process.getErrorStream(), line -> log.add(DriverOutput.text(line)), () -> {});
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @throws DriverException if there is no such program or directory */
    static DriverProcess start(Driver driver, DriverLog log) {
        if (!Files.isDirectory(driver.directory().toAbsolutePath())) {
            throw new DriverException(
                    "the driver cannot be started: there is no directory " + driver.directory(), null);
        }
        ProcessBuilder builder = new ProcessBuilder(driver.command())
                .directory(driver.directory().toAbsolutePath().toFile());
        try {
            return new DriverProcess(builder.start(), log);
        } catch (IOException e) {
            throw new DriverException(
                    "the driver cannot be started: " + e.getMessage() + "; is "
                            + driver.command().get(0) + " installed, and the command right?",
                    e);
        }
    }

    /** Whether the task could be written within the limit. */
    boolean send(Task task, Duration limit) {
        CompletableFuture<Boolean> written = CompletableFuture.supplyAsync(() -> {
            try {
                process.getOutputStream().write((task.json() + "\n").getBytes(StandardCharsets.UTF_8));
                process.getOutputStream().flush();
                return true;
            } catch (IOException e) {
                return false;
            }
        });
        return written.completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** The next line that is to be an outcome; empty if none comes within the limit, or none can come any more. */
    Optional<byte[]> next(Duration limit) {
        byte[] line = END;
        try {
            line = outcomes.poll(Math.max(0, limit.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (line == END) {
            outcomes.offer(END);
        }
        lookForChildren();
        return line == null || line == END ? Optional.empty() : Optional.of(line);
    }

    /** Now and then: a child whose parent ends first cannot be found any more when all is to be ended. */
    private void lookForChildren() {
        if (System.nanoTime() - looked > LOOK_EVERY.toNanos()) {
            process.descendants().forEach(started::add);
            looked = System.nanoTime();
        }
    }

    /** The exit code, if it ends within the limit. */
    Optional<Integer> exitCode(Duration limit) {
        try {
            boolean ended = process.waitFor(Math.max(0, limit.toMillis()), TimeUnit.MILLISECONDS);
            if (ended) {
                errors.join(LAST_WORDS.toMillis());
            }
            return ended ? Optional.of(process.exitValue()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Tells it that there will be no more tasks. */
    void endInput() {
        process.descendants().forEach(started::add);
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It has ended already.
        }
    }

    @Override
    public void close() {
        kill();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The hook is running.
        }
    }

    private void kill() {
        process.descendants().forEach(started::add);
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        output.interrupt();
    }

    private void line(byte[] line) {
        if (line.length > 0 && line[0] == '{') {
            put(line);
        } else {
            log.add(DriverOutput.text(line));
        }
    }

    private void put(byte[] line) {
        try {
            outcomes.put(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
