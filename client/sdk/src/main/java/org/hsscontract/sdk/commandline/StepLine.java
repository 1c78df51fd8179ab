package org.hsscontract.sdk.commandline;

import java.io.PrintWriter;
import org.hsscontract.sdk.matrix.Matrix;
import org.hsscontract.sdk.matrix.Step;

/** One line that is written over on a terminal; elsewhere a line per step. */
final class StepLine implements Matrix.StepListener, AutoCloseable {
    private final PrintWriter out;
    private final boolean terminal;
    private int written;

    StepLine(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void progress(String language, Step step, String done) {
        String line = language + ": " + step.words() + (done.isEmpty() ? "" : ", " + done);
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, written - line.length())));
            written = line.length();
        } else if (done.isEmpty()) {
            out.println(line);
        }
        out.flush();
    }

    @Override
    public synchronized void close() {
        if (written > 0) {
            out.print("\r" + " ".repeat(written) + "\r");
            out.flush();
        }
    }
}
