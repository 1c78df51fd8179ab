package org.hsscontract.tests.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A driver that starts a process, says both ids in a file and then does nothing; a program of its own. */
public final class SleepingDriver {
    private SleepingDriver() {}

    /** @param args the file; none for the process that only sleeps */
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            Process child = new ProcessBuilder(command()).start();
            Path written = Files.writeString(
                    Path.of(args[0] + ".part"), ProcessHandle.current().pid() + " " + child.pid());
            Files.move(written, Path.of(args[0]));
        }
        Thread.sleep(Long.MAX_VALUE);
    }

    static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SleepingDriver.class.getName());
    }
}
