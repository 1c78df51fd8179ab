package org.hsscontract.commandline;

import java.io.PrintWriter;
import java.util.List;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.verifier.explanation.RuleDescription;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rules}: what there is to judge. */
@Command(
        name = "rules",
        description = "Lists the rules, by topic.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class RulesCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ContractOption contract;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<RuleDescription> pages = RuleDescription.all(contract.contract());
        pages.stream().map(RuleDescription::topic).distinct().forEach(topic -> {
            out.println(topic);
            pages.stream()
                    .filter(p -> p.topic().equals(topic))
                    .forEach(p -> out.printf("  %-28s%s%n", p.id(), p.sentence()));
        });
        out.flush();
    }
}
