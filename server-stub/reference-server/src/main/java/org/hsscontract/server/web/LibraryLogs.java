package org.hsscontract.server.web;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tomcat and Hibernate Validator tell of each start over java.util.logging, by default on standard error. */
final class LibraryLogs {

    // Held, because the log manager keeps its loggers weakly and would forget the levels.
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache"), Logger.getLogger("org.hibernate.validator"));

    private LibraryLogs() {}

    /** Leaves a level alone that whoever embeds the server has set. */
    static void quieten() {
        LOGGERS.stream().filter(logger -> logger.getLevel() == null).forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
