package org.hsscontract.scenarios;

import java.nio.file.Path;
import java.util.List;

/** A driver of the tests as a program of its own, in a Java process without anything that takes time to start. */
final class DriverProgram {
    private DriverProgram() {}

    static Driver of(Class<?> program, String argument) {
        return Driver.of(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        program.getName(),
                        argument),
                Path.of("."));
    }
}
