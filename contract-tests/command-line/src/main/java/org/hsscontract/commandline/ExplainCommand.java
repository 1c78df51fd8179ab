package org.hsscontract.commandline;

import java.io.PrintWriter;
import java.util.List;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.basis.Basis;
import org.hsscontract.verifier.explanation.RuleDescription;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: a page of the rule catalogue. */
@Command(
        name = "explain",
        description =
                "Explains a rule: what it sends, what proves it, what of the contract it judges, how to waive it.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class ExplainCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "Id of the rule, as 'rules' lists it")
    @SuppressWarnings("NullAway.Init") // It is required, so picocli sets it.
    private String rule;

    @Mixin
    private ContractOption contract;

    @Override
    public void run() {
        Contract of = contract.contract();
        RuleDescription page = RuleDescription.of(of, rule)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no rule '" + rule + "'; 'hss-contract rules' lists them"));
        PrintWriter out = spec.commandLine().getOut();
        out.println(page.id() + " (" + page.topic() + ")");
        out.println(page.sentence());
        out.println();
        out.println("It sends        " + page.sends());
        out.println("It is proved by " + page.data());
        out.println();
        out.println("What it judges, and what breaking that is:");
        of.operations().forEach(operation -> {
            out.println("  " + operation.id() + (page.bases().containsKey(operation.id()) ? "" : ": not applicable"));
            page.bases().getOrDefault(operation.id(), List.of()).forEach(basis -> print(basis, out));
        });
        out.println();
        out.println("To run only this rule:");
        out.println("  verify --rule " + page.id()
                + (page.everyExchange() ? ",OTHER-RULE   (it judges what the other rules send)" : ""));
        out.println();
        out.println("To waive it for a time, in a file for --waivers:");
        out.println("  - rule: " + page.id());
        out.println("    operation: " + of.operations().get(0).id() + "   # leave out for all");
        out.println("    reason: why");
        out.println("    link: https://tracker.example.com/123");
        out.println("    expires: 2027-01-31");
        out.flush();
    }

    private static void print(Basis basis, PrintWriter out) {
        out.printf("    %-10s%s%n", basis.severity(), basis.name());
        out.println("              " + basis.source().text());
    }
}
