package org.hsscontract.tests.faulty;

import java.util.List;
import java.util.function.Predicate;

/** How many statements the documents make, and how many of them are broken by a faulty server that the verifier finds. */
final class StatementTable {
    private StatementTable() {}

    static String markdown(List<Statement> statements, List<Fault> faults) {
        StringBuilder table = new StringBuilder("""
                | document | statements | constrain | broken and found | only with known data | can't be seen from outside |
                |---|---|---|---|---|---|
                """);
        row(table, "process", statements, faults, s -> s.id().startsWith("process/"));
        row(table, "port", statements, faults, s -> s.id().startsWith("port/"));
        row(table, "together", statements, faults, s -> true);
        return table.toString();
    }

    private static void row(
            StringBuilder table,
            String name,
            List<Statement> statements,
            List<Fault> faults,
            Predicate<Statement> chosen) {
        List<Statement> rows = statements.stream().filter(chosen).toList();
        table.append("| %s | %d | %d | %d | %d | %d |\n"
                .formatted(
                        name,
                        rows.size(),
                        count(rows, Statement::constrains),
                        count(rows, s -> s.canBeSeen() && faults.stream().anyMatch(s::isBrokenBy)),
                        count(rows, s -> s.canBeSeen() && !s.visible().equals("plain")),
                        count(rows, s -> s.constrains() && !s.canBeSeen())));
    }

    private static long count(List<Statement> statements, Predicate<Statement> condition) {
        return statements.stream().filter(condition).count();
    }
}
