package org.hsscontract.commandline;

import java.util.List;
import org.hsscontract.core.contract.ContractException;
import org.hsscontract.scenarios.DriverException;
import org.hsscontract.server.ServerStartException;
import org.hsscontract.verifier.VerificationException;
import picocli.CommandLine;

/** What could not be run is said in one line, never as a stack trace or a page of help; the exit code is 2. */
final class ErrorLine implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
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
        boolean expected = e instanceof VerificationException
                || e instanceof ContractException
                || e instanceof DriverException
                || e instanceof ServerStartException
                || e instanceof IllegalArgumentException;
        return print(
                commandLine, expected ? String.valueOf(e.getMessage()) : "unexpected failure, please report it: " + e);
    }

    private static int print(CommandLine commandLine, String message) {
        commandLine.getErr().println(commandLine.getColorScheme().errorText("hss-contract: " + message));
        commandLine.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }
}
