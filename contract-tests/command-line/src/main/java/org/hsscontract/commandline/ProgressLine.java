package org.hsscontract.commandline;

import java.io.PrintWriter;
import org.hsscontract.core.text.ProgressListener;

/** One line that is written over on a terminal; elsewhere a line per tenth of the work. */
final class ProgressLine implements ProgressListener, AutoCloseable {
    private final PrintWriter out;
    private final boolean terminal;
    private final String what;
    private int tenths = -1;
    private int written;

    /** @param what is counted and done, such as "rules judged" */
    ProgressLine(PrintWriter out, boolean terminal, String what) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
    }

    @Override
    public void progress(int done, int of, String current) {
        String line = done + " of " + of + " " + what + "; " + current;
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
