package org.hsscontract.commandlinekit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output and standard error of a program. */
public final class StandardStreams {
    private StandardStreams() {}

    /**
     * Makes both write UTF-8, whatever the platform's charset is: what is printed quotes names, reasons and answers in any
     * script. To be called before anything is printed.
     */
    public static void writeUtf8() {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }
}
