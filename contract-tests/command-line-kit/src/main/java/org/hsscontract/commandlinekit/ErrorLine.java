package org.hsscontract.commandlinekit;

import java.util.List;
import picocli.CommandLine;

/**
 * What could not be run is said in one line that begins with the program's name, never as a stack trace or a page of help;
 * the exit code is 2.
 */
public final class ErrorLine implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    private final List<Class<? extends Exception>> expected;

    private ErrorLine(List<Class<? extends Exception>> expected) {
        this.expected = expected;
    }

    /** @param types what a command throws with a message for the user; all else is a failure of the program */
    @SafeVarargs
    @SuppressWarnings("varargs") // The list only reads the array.
    public static ErrorLine expecting(Class<? extends Exception>... types) {
        return new ErrorLine(List.of(types));
    }

    /** Makes the program say its errors so, in all its commands. */
    public CommandLine handle(CommandLine program) {
        return program.setParameterExceptionHandler(this).setExecutionExceptionHandler(this);
    }

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        CommandLine commandLine = e.getCommandLine();
        String message = e.getMessage();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            message += suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
        }
        return print(
                commandLine, message + " (see " + commandLine.getCommandSpec().qualifiedName() + " --help)");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
        boolean said = expected.stream().anyMatch(type -> type.isInstance(e));
        return print(commandLine, said ? String.valueOf(e.getMessage()) : "unexpected failure, please report it: " + e);
    }

    private static int print(CommandLine commandLine, String message) {
        String program = commandLine.getCommandSpec().root().name();
        commandLine.getErr().println(commandLine.getColorScheme().errorText(program + ": " + message));
        commandLine.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }
}
