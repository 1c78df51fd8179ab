package org.hsscontract.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.text.Style;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.explanation.RuleDescription;
import org.hsscontract.verifier.report.Format;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.waiver.Waiver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
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
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        abbreviateSynopsis = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the implementation passes", "1:it does not", "2:the command could not be run"})
final class VerifyCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "YAML file of options by their names without the hyphens (default: "
                    + ConfigurationFile.DEFAULT + ", if there is one)")
    @SuppressWarnings("UnusedVariable") // It is found by its name before the command runs.
    private @Nullable Path config;

    @ArgGroup(validate = false, heading = "%nWhat is verified:%n")
    private TargetOptions target = new TargetOptions();

    @ArgGroup(validate = false, heading = "%nAgainst what:%n")
    private ContractOption contract = new ContractOption();

    @ArgGroup(validate = false, heading = "%nWhat it holds:%n")
    private DataOptions data = new DataOptions();

    @ArgGroup(validate = false, heading = "%nAnother project:%n")
    private SecondProjectOptions second = new SecondProjectOptions();

    @ArgGroup(validate = false, heading = "%nWhat is asked:%n")
    private RuleOptions rules = new RuleOptions();

    @ArgGroup(validate = false, heading = "%nWhat it is spared:%n")
    private LoadOptions load = new LoadOptions();

    @ArgGroup(validate = false, heading = "%nWhat fails:%n")
    private VerdictOptions verdict = new VerdictOptions();

    @ArgGroup(validate = false, heading = "%nReports:%n")
    private OutputOptions output = new OutputOptions();

    private final Environment surroundings;

    VerifyCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Contract against = contract.contract();
        List<String> known = RuleDescription.ids(against);
        Options options = load.with(second.with(rules.with(Options.defaults(), known), surroundings));
        List<Waiver> waivers = verdict.waivers(against, known);
        Target given = target.given() ? target.target(against, surroundings) : null;
        Options asked = data.known(against).map(options::withKnownData).orElse(options);
        List<ReportFile<Judgement>> reports = output.prepared();
        PrintWriter messages = reports.stream().anyMatch(ReportFile::isStandardOutput)
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        Run run = new Run(against, waivers, reports, messages);
        if (given != null) {
            if (data.sourceGiven()) {
                throw new IllegalArgumentException(
                        "--source is what the reference server holds; with --base-url give --inventory");
            }
            return verify(run, given, asked);
        }
        try (SampleWorkload activity = data.live() ? SampleWorkload.start() : null) {
            if (activity != null) {
                run.print(activity.text());
            }
            return verifyReferenceServer(run, asked);
        }
    }

    private int verifyReferenceServer(Run run, Options options) {
        try (ReferenceServer server = ReferenceServer.start(
                ServerOptions.builder().source(data.source()).build())) {
            Target started =
                    target.reached(Target.of(server.baseUri(), server.projectId(), server.token()), run.contract());
            run.print("Started the reference server over the data '" + data.name() + "'.");
            return verify(
                    run,
                    started,
                    data.known(run.contract(), server)
                            .map(options::withKnownData)
                            .orElse(options));
        }
    }

    private int verify(Run run, Target target, Options options) {
        run.print("Verifying " + target.baseUri() + ", project " + target.projectId() + ",");
        run.print("against " + run.contract().title() + ".");
        boolean terminal = Ansi.AUTO.enabled();
        Judgement judgement;
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), terminal, "rules judged")) {
            judgement = verdict.judge(
                    Verification.of(run.contract(), target, options).run(progress), run.waivers());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(run.reports().stream()
                .filter(ReportFile::isStandardOutput)
                .findFirst()
                .map(r -> r.text(judgement))
                .orElseGet(() -> Format.console(judgement, terminal ? Style.COLOURED : Style.PLAIN)));
        out.flush();
        run.reports().stream().filter(r -> !r.isStandardOutput()).forEach(r -> r.write(judgement));
        return judgement.passes() ? 0 : 1;
    }

    /** What does not change once a verification begins; messages go where no report goes. */
    private record Run(
            Contract contract, List<Waiver> waivers, List<ReportFile<Judgement>> reports, PrintWriter messages) {
        void print(String line) {
            messages.println(line);
            messages.flush();
        }
    }
}
