package org.hsscontract.commandline;

import org.hsscontract.commandlinekit.ErrorLine;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.commandlinekit.StandardStreams;
import org.hsscontract.core.contract.ContractException;
import org.hsscontract.scenarios.DriverException;
import org.hsscontract.server.ServerStartException;
import org.hsscontract.verifier.VerificationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar hss-contract.jar COMMAND}. Exit codes: 0 passes, 1 does not, 2 could not be run. */
@Command(
        name = "hss-contract",
        description = "Holds servers and SDKs of the asset statistics of Host Security Service to their contract.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the implementation or SDK passes", "1:it does not", "2:the command could not be run"},
        synopsisSubcommandLabel = "COMMAND")
public final class HssContract implements Runnable {
    private static final ErrorLine ERRORS = ErrorLine.expecting(
            VerificationException.class,
            ContractException.class,
            DriverException.class,
            ServerStartException.class,
            IllegalArgumentException.class);

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        StandardStreams.writeUtf8();
        System.exit(commandLine(Environment.ofProcess()).execute(args));
    }

    static CommandLine commandLine(Environment surroundings) {
        CommandLine program = new CommandLine(new HssContract())
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(ScenariosCommand.commandLine(surroundings))
                .addSubcommand(new RulesCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new ChangesCommand())
                .addSubcommand(new ChangelogCommand())
                .addSubcommand(new ReviewCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(new ConfiguredExecution(surroundings));
        return ERRORS.handle(program);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say which COMMAND to run: verify, scenarios, rules, explain, changes, changelog or review.");
    }
}
