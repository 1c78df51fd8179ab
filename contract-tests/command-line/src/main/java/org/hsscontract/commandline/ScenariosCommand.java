package org.hsscontract.commandline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.text.Style;
import org.hsscontract.scenarios.Driver;
import org.hsscontract.scenarios.ScenarioConsole;
import org.hsscontract.scenarios.ScenarioOptions;
import org.hsscontract.scenarios.ScenarioReport;
import org.hsscontract.scenarios.ScenarioRun;
import org.hsscontract.scenarios.ScenarioServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scenarios}: of an SDK, through its driver; or only served, for one who has none. */
@Command(
        name = "scenarios",
        description = {
            "Holds an SDK to the contract's vectors: plays the server, and judges what a driver calls and what it gets.",
            "Without a driver it only serves the scenarios, until Ctrl-C; GET / lists them."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        customSynopsis = {
            "@|bold hss-contract scenarios|@ [OPTIONS] -- DRIVER [ARGUMENT...]",
            "       @|bold hss-contract scenarios|@ [--port N]"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every vector passed, was warned of, or its gap is declared",
            "1:one did not",
            "2:the driver could not be run"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hss-contract scenarios -- python3 driver.py",
            "  hss-contract scenarios --declarations unsupported.yaml --output json=report.json -- ./driver",
            "  hss-contract scenarios --only 'path-characters/*' --verbose -- node driver.mjs"
        })
final class ScenariosCommand implements Callable<Integer> {
    private static final int PORT_WITHOUT_DRIVER = 8090;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "DRIVER", description = "The program that calls the SDK, and its arguments; behind --")
    private List<String> driver = new ArrayList<>();

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Bounds.Port.class,
            description = "Port of 127.0.0.1 to serve, 0 for any that is free (default: any; without a driver "
                    + PORT_WITHOUT_DRIVER + ")")
    private @Nullable Integer port;

    @ArgGroup(validate = false, heading = "%nAgainst what:%n")
    private ContractOption contract = new ContractOption();

    @ArgGroup(validate = false, heading = "%nWith a driver:%n")
    private DriverOptions options = new DriverOptions();

    private final Environment surroundings;

    private ScenariosCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    /** Options behind the driver are the driver's. */
    static CommandLine commandLine(Environment surroundings) {
        return new CommandLine(new ScenariosCommand(surroundings)).setStopAtPositional(true);
    }

    @Override
    public Integer call() throws InterruptedException {
        Contract against = contract.contract();
        if (!driver.isEmpty()) {
            return run(against);
        }
        if (options.given()) {
            throw new IllegalArgumentException(
                    "there is no driver, so only --contract and --port can be given; put the driver behind --");
        }
        return serve(against);
    }

    private int run(Contract against) {
        boolean terminal = Ansi.AUTO.enabled();
        PrintWriter err = spec.commandLine().getErr();
        List<ReportFile<ScenarioReport>> files = options.prepared();
        ScenarioReport report;
        try (ProgressLine progress = new ProgressLine(err, terminal, "vectors run")) {
            ScenarioOptions asked =
                    options.options().withPort(port == null ? 0 : port).withLog(line -> log(err, line));
            report = ScenarioRun.of(against, Driver.of(driver, surroundings.directory()), options.declarations(), asked)
                    .run(progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(files.stream()
                .filter(ReportFile::isStandardOutput)
                .findFirst()
                .map(f -> f.text(report))
                .orElseGet(() -> ScenarioConsole.of(report, terminal ? Style.COLOURED : Style.PLAIN)));
        out.flush();
        files.stream().filter(f -> !f.isStandardOutput()).forEach(f -> f.write(report));
        return report.exitCode();
    }

    private void log(PrintWriter err, String line) {
        if (options.verbose()) {
            err.println("driver: " + line);
            err.flush();
        }
    }

    private int serve(Contract against) throws InterruptedException {
        try (ScenarioServer server = ScenarioServer.start(against, port == null ? PORT_WITHOUT_DRIVER : port)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Serving the scenarios of " + against.title() + " at " + server.uri() + "/ until Ctrl-C.");
            out.println(
                    "GET / lists them with their base URLs; GET /scenarios/ID/judgement says what is thought of the requests so far.");
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        }
    }
}
