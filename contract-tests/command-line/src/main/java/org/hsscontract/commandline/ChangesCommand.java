package org.hsscontract.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.compatibility.ChangesFormat;
import org.hsscontract.compatibility.GateReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code changes}: of the contract since its last release, and whether version and changelog fit them. */
@Command(
        name = "changes",
        description = {
            "Compares the contract with its last release, and says whom each change breaks.",
            "Fails where the version or the changelog does not fit the changes."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:version and changelog fit the changes", "1:they do not", "2:the comparison could not be run"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hss-contract changes",
            "  hss-contract changes --base old.yaml --contract new.yaml --format markdown"
        })
final class ChangesCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ComparedVersions versions;

    @Option(
            names = "--approvals",
            paramLabel = "FILE",
            description = "Approved changes (default: approvals.yaml beside the contract)")
    private @Nullable Path approvals;

    @Option(
            names = "--changelog",
            paramLabel = "FILE",
            description = "Changelog (default: CHANGELOG.md beside the contract)")
    private @Nullable Path changelog;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "console",
            description = "console, markdown or json (default: console)")
    @SuppressWarnings("NullAway.Init") // It has a default value, which picocli sets.
    private ChangesFormat format;

    @Override
    public Integer call() {
        GateReport report = versions.report(approvals, changelog, LocalDate.now(ZoneId.systemDefault()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.write(report.changes()));
        out.flush();
        PrintWriter messages =
                format == ChangesFormat.CONSOLE ? out : spec.commandLine().getErr();
        messages.println("From " + report.before() + " to " + report.after() + ": "
                + (report.passes() ? "version and changelog fit." : "does not pass."));
        report.findings().forEach(finding -> messages.println("  " + finding));
        messages.flush();
        return report.passes() ? 0 : 1;
    }
}
