package org.hsscontract.tests.faulty;

import java.util.List;
import org.hsscontract.verifier.rule.Outcome;

/** The catalogue as a page for people. */
final class FaultTable {
    private FaultTable() {}

    static String markdown(List<Fault> faults) {
        StringBuilder page = new StringBuilder("""
                # The faulty implementations that the verifier must find

                Each is the reference server behind a proxy with one precise fault. A test runs the verifier against every one; at least one
                of the rules that name the fault must find it. Those marked *known data* can only be seen with `--inventory`, and those
                between projects with `--second-project`.

                *violated*: the fault breaks the statements of the documents or of a standard that stand beside it, and the verifier
                must say so, in the operation of each document that is broken and in no other. *warning*: the fault is at odds with
                decisions of this contract only, and nothing may be called violated.

                | fault | what is wrong | called | breaks | found by | |
                |---|---|---|---|---|---|
                """);
        for (Fault fault : faults) {
            page.append("| `")
                    .append(fault.id())
                    .append("` | ")
                    .append(fault.what().replace("|", "\\|"))
                    .append(" | ")
                    .append(fault.severity().words())
                    .append(" | ")
                    .append(String.join(", ", fault.statements()))
                    .append(" | ")
                    .append(String.join(", ", fault.rules()))
                    .append(" | ")
                    .append(fault.needsKnownData() ? "known data" : "")
                    .append(" |\n");
        }
        long violations = faults.stream()
                .filter(fault -> fault.severity() == Outcome.VIOLATED)
                .count();
        return page.append("\n%d faults, %d violations and %d warnings.\n"
                        .formatted(faults.size(), violations, faults.size() - violations))
                .toString();
    }
}
