package org.hsscontract.commandline;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs a command with what its configuration file adds to the command line. */
final class ConfiguredExecution implements CommandLine.IExecutionStrategy {
    private final Environment surroundings;

    ConfiguredExecution(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int execute(ParseResult parsed) {
        ParseResult verify = parsed.subcommand();
        boolean configurable = verify != null
                && verify.commandSpec().userObject() instanceof VerifyCommand
                && !verify.isUsageHelpRequested()
                && !verify.isVersionHelpRequested();
        return new CommandLine.RunLast().execute(configurable ? configured(parsed, verify) : parsed);
    }

    private ParseResult configured(ParseResult parsed, ParseResult verify) {
        CommandLine commandLine = verify.commandSpec().commandLine();
        try {
            return ConfigurationFile.find(verify, surroundings)
                    .map(file -> {
                        List<String> arguments = new ArrayList<>(parsed.originalArgs());
                        arguments.addAll(file.arguments(verify));
                        try {
                            return parsed.commandSpec().commandLine().parseArgs(arguments.toArray(String[]::new));
                        } catch (ParameterException e) {
                            throw file.located(e);
                        }
                    })
                    .orElse(parsed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine, e.getMessage(), e);
        }
    }
}
