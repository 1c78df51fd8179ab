package org.hsscontract.scenarios;

import java.nio.file.Path;
import java.util.List;

/**
 * A program that calls an SDK as it is told to.
 *
 * @param command the program and its arguments
 * @param directory the one it is started in
 */
public record Driver(List<String> command, Path directory) {
    /** @throws IllegalArgumentException if there is no program in the command */
    public Driver {
        command = List.copyOf(command);
        if (command.isEmpty() || command.get(0).isBlank()) {
            throw new IllegalArgumentException("the driver has no command; give a program and its arguments");
        }
    }

    public static Driver of(List<String> command, Path directory) {
        return new Driver(command, directory);
    }
}
