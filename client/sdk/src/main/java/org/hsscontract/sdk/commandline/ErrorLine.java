package org.hsscontract.sdk.commandline;

import java.io.UncheckedIOException;
import java.util.List;
import org.hsscontract.core.contract.ContractException;
import picocli.CommandLine;

/** What could not be run is said in one line, never as a stack trace or a page of help; the exit code is 2. */
final class ErrorLine implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        String message = e.getMessage();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            message += suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
        }
        return print(
                e.getCommandLine(),
                message + " (see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
        boolean expected = e instanceof ContractException
                || e instanceof IllegalArgumentException
                || e instanceof UncheckedIOException;
        return print(
                commandLine, expected ? String.valueOf(e.getMessage()) : "unexpected failure, please report it: " + e);
    }

    private static int print(CommandLine commandLine, String message) {
        commandLine.getErr().println(commandLine.getColorScheme().errorText("hss-sdk: " + message));
        commandLine.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }
}
