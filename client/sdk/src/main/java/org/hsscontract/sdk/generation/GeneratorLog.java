package org.hsscontract.sdk.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what libraries log to a file instead of the console. */
public final class GeneratorLog implements AutoCloseable {
    private static final Logger ROOT = LogManager.getLogManager().getLogger("");

    private final Handler file;

    private GeneratorLog(Handler file) {
        this.file = file;
    }

    /** Nothing on the console, from now on. */
    public static void silence() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
    }

    static GeneratorLog to(Path path) {
        try {
            Handler file = new FileHandler(path.toString(), true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.INFO);
            ROOT.addHandler(file);
            return new GeneratorLog(file);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        ROOT.removeHandler(file);
        file.close();
    }
}
