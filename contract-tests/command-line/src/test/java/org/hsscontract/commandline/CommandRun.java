package org.hsscontract.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/** A command, run in this process: its exit code and what it wrote. */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(Path directory, Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = HssContract.commandLine(new Environment(environment::get, directory))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
