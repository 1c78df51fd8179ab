package org.hsscontract.tests.faulty;

import java.util.List;

/** The catalogue as a page for people. */
final class FaultTable {
    private FaultTable() {}

    static String markdown(List<Fault> faults) {
        StringBuilder page = new StringBuilder("""
                # The faulty implementations that the verifier must find

                Each is the reference server behind a proxy with one precise fault. A test runs the verifier against every one; at least one
                of the rules that name the fault must find it. Those marked *known data* can only be seen with `--inventory`, and those
                between projects with `--second-project`.

                | fault | what is wrong | found by | |
                |---|---|---|---|
                """);
        for (Fault fault : faults) {
            page.append("| `")
                    .append(fault.id())
                    .append("` | ")
                    .append(fault.what().replace("|", "\\|"))
                    .append(" | ")
                    .append(String.join(", ", fault.rules()))
                    .append(" | ")
                    .append(fault.needsKnownData() ? "known data" : "")
                    .append(" |\n");
        }
        return page.append("\n").append(faults.size()).append(" faults.\n").toString();
    }
}
