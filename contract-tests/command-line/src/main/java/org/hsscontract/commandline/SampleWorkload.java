package org.hsscontract.commandline;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Real programs and real open ports of this machine, started for the time of a verification: a machine with less than
 * one page of them could not prove paging. Where a program cannot be started, there are just fewer.
 */
final class SampleWorkload implements AutoCloseable {
    private static final int PROGRAMS = 12;
    private static final int TCP_PORTS = 12;
    private static final int UDP_PORTS = 3;
    /** The sleepers end by themselves if this process is killed and cannot end them. */
    private static final String SECONDS = "600";

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::stop);
    private int programs;
    private int ports;

    private SampleWorkload() {}

    static SampleWorkload start() {
        SampleWorkload activity = new SampleWorkload();
        Runtime.getRuntime().addShutdownHook(activity.atExit);
        activity.openPorts();
        activity.startPrograms();
        return activity;
    }

    /** What was started, for the user. */
    String text() {
        return "Started " + programs + " sleeping programs and opened " + ports
                + " ports on loopback for the time of the verification, so that there is something to page through.";
    }

    private void openPorts() {
        try {
            for (int i = 0; i < TCP_PORTS; i++) {
                started.push(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
                ports++;
            }
            for (int i = 0; i < UDP_PORTS; i++) {
                started.push(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
                ports++;
            }
        } catch (IOException e) {
            // No more sockets are to be had.
        }
    }

    private void startPrograms() {
        Path sleep = List.of(Path.of("/bin/sleep"), Path.of("/usr/bin/sleep")).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (sleep == null) {
            return;
        }
        try {
            Path directory = Files.createTempDirectory("hss-contract");
            started.push(() -> Files.deleteIfExists(directory));
            for (int i = 1; i <= PROGRAMS; i++) {
                startProgram(sleep, directory.resolve("sleeper-" + i));
            }
        } catch (IOException e) {
            // No temporary files, or none that can be run: the verification says what it could not prove.
        }
    }

    private void startProgram(Path sleep, Path copy) throws IOException {
        Files.copy(sleep, copy);
        started.push(() -> Files.deleteIfExists(copy));
        copy.toFile().setExecutable(true);
        Process process = new ProcessBuilder(copy.toString(), SECONDS)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.push(() -> process.destroyForcibly().waitFor());
        programs++;
    }

    private synchronized void stop() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                // What cannot be stopped stops by itself.
            }
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The JVM is going down already, and the hook runs.
        }
    }
}
