package org.hsscontract.commandline;

import org.hsscontract.server.ServerStartException;
import org.hsscontract.verifier.VerificationException;
import org.hsscontract.verifier.contract.ContractException;
import picocli.CommandLine;

/** What could not be run is said in one line, never as a stack trace; the exit code is 2. */
final class ErrorLine implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
        boolean expected = e instanceof VerificationException || e instanceof ContractException
                || e instanceof ServerStartException || e instanceof IllegalArgumentException;
        String message = expected ? e.getMessage() : "unexpected failure, please report it: " + e;
        commandLine.getErr().println(commandLine.getColorScheme().errorText("hss-contract: " + message));
        commandLine.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }
}
