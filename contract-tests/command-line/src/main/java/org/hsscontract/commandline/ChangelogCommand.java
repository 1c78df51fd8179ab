package org.hsscontract.commandline;

import java.io.PrintWriter;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.compatibility.ChangelogDraft;
import org.hsscontract.compatibility.Comparison;
import org.hsscontract.compatibility.ContractVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code changelog}: the section of the changelog, written from the changes. */
@Command(
        name = "changelog",
        description = {
            "Writes the changelog's section for the contract as it stands, from what changed since its last release.",
            "It is a beginning: say it better, but keep the names in backticks. The command changes compares."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class ChangelogCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ComparedVersions versions;

    @Override
    public void run() {
        ContractVersion after = versions.after();
        PrintWriter out = spec.commandLine().getOut();
        out.print(ChangelogDraft.of(after.version(), Comparison.of(versions.before(), after)));
        out.flush();
    }
}
