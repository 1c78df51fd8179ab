package org.hsscontract.commandline;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar hss-contract.jar COMMAND}. Exit codes: 0 passes, 1 does not, 2 could not be run. */
@Command(
        name = "hss-contract",
        description = "Holds servers and SDKs of the asset statistics of Host Security Service to their contract.",
        mixinStandardHelpOptions = true,
        versionProvider = HssContract.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the implementation or SDK passes", "1:it does not", "2:the command could not be run"},
        synopsisSubcommandLabel = "COMMAND")
public final class HssContract implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        // Findings quote what came over the wire, in any script, whatever the platform's charset is.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(commandLine(Environment.ofProcess()).execute(args));
    }

    static CommandLine commandLine(Environment surroundings) {
        ErrorLine errors = new ErrorLine();
        return new CommandLine(new HssContract())
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(ScenariosCommand.commandLine(surroundings))
                .addSubcommand(new RulesCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new ChangesCommand())
                .addSubcommand(new ChangelogCommand())
                .addSubcommand(new ReviewCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(new ConfiguredExecution(surroundings))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say which COMMAND to run: verify, scenarios, rules, explain, changes, changelog or review.");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = HssContract.class.getPackage().getImplementationVersion();
            return new String[] {"hss-contract " + (version == null ? "(not packaged)" : version)};
        }
    }
}
