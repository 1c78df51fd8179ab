package org.hsscontract.server.command;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Logs of the executable: warnings and errors, on standard error. */
final class CommandLogs {

    private static final String LEVEL = "org.slf4j.simpleLogger.";

    // Held, because the log manager keeps its loggers weakly and would forget the level.
    private static final Logger POSTGRESQL = Logger.getLogger("org.postgresql");

    private CommandLogs() {}

    /** To be called before the first logger is made. */
    static void configure() {
        System.setProperty(LEVEL + "defaultLogLevel", "warn");
        // It warns that H2 is newer than the last one it was tried with.
        System.setProperty(LEVEL + "log.org.flywaydb", "error");
        // These log, with stack traces, what the one line about a failed start says.
        System.setProperty(LEVEL + "log.com.zaxxer.hikari", "off");
        System.setProperty(LEVEL + "log.org.springframework.boot", "off");
        POSTGRESQL.setLevel(Level.OFF);
    }
}
