package org.hsscontract.commandline;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Target;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.contract.Contract;
import org.hsscontract.verifier.report.ConsoleReport;
import org.hsscontract.verifier.report.Style;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** {@code verify}: of the reference server, started for the purpose, or of any implementation by its URL. */
@Command(
        name = "verify",
        description = {
            "Verifies an implementation against the contract.",
            "Without --base-url it starts the reference server on a free port and verifies that."
        },
        mixinStandardHelpOptions = true,
        versionProvider = HssContract.Version.class,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the implementation agrees with the contract", "1:it does not", "2:the command could not be run"})
final class VerifyCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--base-url", paramLabel = "URL", description = "The implementation, for example https://hss.example.com:8443/prefix")
    private URI baseUrl;

    @Option(names = "--project-id", paramLabel = "ID", description = "The project to ask for; needed with --base-url")
    private String projectId;

    @Option(names = "--token-env", paramLabel = "NAME", defaultValue = Target.DEFAULT_TOKEN_VARIABLE,
            description = "Environment variable that holds the token; needed with --base-url (default: ${DEFAULT-VALUE})")
    private String tokenVariable;

    @Option(names = "--source", paramLabel = "live|documented|FILE", defaultValue = "live",
            description = "Without --base-url: what the reference server holds, this machine's processes and ports, "
                    + "the data of the documented examples, or an inventory (default: ${DEFAULT-VALUE})")
    private String source;

    @Option(names = "--contract", paramLabel = "FILE", description = "Another contract than the published one, OpenAPI 3.0 as YAML or JSON")
    private Path contractFile;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "10",
            description = "Time limit of each exchange (default: ${DEFAULT-VALUE})")
    private int timeout;

    @Override
    public Integer call() {
        Contract contract = contractFile == null ? Contract.published() : Contract.of(contractFile);
        if (baseUrl != null) {
            return verify(contract, givenTarget());
        }
        if (projectId != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--project-id is for --base-url; give both or none");
        }
        if (!source.equals("live")) {
            return verifyReferenceServer(contract);
        }
        try (MachineActivity activity = MachineActivity.start()) {
            print(activity.text());
            return verifyReferenceServer(contract);
        }
    }

    private int verifyReferenceServer(Contract contract) {
        Duration limit = timeLimit();
        try (ReferenceServer server = ReferenceServer.start(ServerOptions.builder().source(source()).build())) {
            print("Started the reference server over the data '" + source + "'.");
            return verify(contract, Target.of(server.baseUri(), server.projectId(), server.token()).withTimeLimit(limit));
        }
    }

    private Target givenTarget() {
        if (projectId == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--base-url needs --project-id too");
        }
        String token = System.getenv(tokenVariable);
        if (token == null || token.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "the environment variable " + tokenVariable + " must hold the token: export " + tokenVariable + "=…");
        }
        try {
            return Target.of(baseUrl, projectId, token).withTokenVariable(tokenVariable).withTimeLimit(timeLimit());
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private Duration timeLimit() {
        if (timeout < 1 || timeout > 3600) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--timeout must be 1 to 3600 seconds, but is " + timeout);
        }
        return Duration.ofSeconds(timeout);
    }

    private AssetSource source() {
        return switch (source) {
            case "live" -> AssetSource.live();
            case "documented" -> AssetSource.documented();
            default -> AssetSource.file(Path.of(source));
        };
    }

    private int verify(Contract contract, Target target) {
        print("Verifying " + target.baseUri() + ", project " + target.projectId() + ",");
        print("against " + contract.title() + ".");
        boolean terminal = Ansi.AUTO.enabled();
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), terminal)) {
            Report report = Verification.of(contract, target).run(progress);
            progress.close();
            spec.commandLine().getOut().print(ConsoleReport.of(report, contract, terminal ? Style.COLOURED : Style.PLAIN));
            spec.commandLine().getOut().flush();
            return report.agrees() ? 0 : 1;
        }
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
