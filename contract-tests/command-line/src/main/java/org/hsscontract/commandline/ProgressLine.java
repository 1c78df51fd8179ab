package org.hsscontract.commandline;

import java.io.PrintWriter;
import org.hsscontract.verifier.ProgressListener;

/** One line that is written over on a terminal; elsewhere a line per tenth of the work. */
final class ProgressLine implements ProgressListener, AutoCloseable {
    private final PrintWriter out;
    private final boolean terminal;
    private int tenths = -1;
    private int written;

    ProgressLine(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void progress(int done, int of, String current) {
        String line = done + " of " + of + " rules judged; " + current;
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, written - line.length())));
            written = line.length();
        } else if (done * 10 / of > tenths) {
            tenths = done * 10 / of;
            out.println(line);
        }
        out.flush();
    }

    @Override
    public void close() {
        if (written > 0) {
            out.print("\r" + " ".repeat(written) + "\r");
            out.flush();
            written = 0;
        }
    }
}
