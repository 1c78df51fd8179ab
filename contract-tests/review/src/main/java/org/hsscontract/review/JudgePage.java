package org.hsscontract.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hsscontract.core.text.Html;

/** How what judges by this contract is judged itself: by servers that break a statement, and by servers that chose otherwise. */
record JudgePage(ReviewContext site, List<DocumentStatement> statements, List<Alternative> alternatives)
        implements SitePage {
    static final String FILE = "judge.html";
    private static final String STATEMENTS = "statements";
    private static final String ALTERNATIVES = "alternatives";

    static JudgePage of(ReviewContext site) {
        return new JudgePage(site, DocumentStatement.all(site.input().files()), Alternative.all(site.decisions()));
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Judge";
    }

    /** By the address of what they count. */
    Map<String, String> summaries() {
        Map<String, String> summaries = new LinkedHashMap<>();
        if (statements.isEmpty() && alternatives.isEmpty()) {
            summaries.put(FILE, "not given");
            return summaries;
        }
        summaries.put(
                FILE + "#" + STATEMENTS,
                count(statements, DocumentStatement::isBroken) + " statements broken and found");
        summaries.put(
                FILE + "#" + ALTERNATIVES,
                count(alternatives, Alternative::runs) + " alternatives run and not convicted");
        return summaries;
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "What calls an implementation wrong has to be right itself. Two sets of servers hold the verifier to that, each time that this project is built.");
        statements(html);
        alternatives(html);
    }

    private void statements(Html html) {
        html.line().element("h2", "What the documents say", "id", STATEMENTS);
        if (statements.isEmpty()) {
            missing(html, "Not here: there is no documents/statements.yaml beside this contract.");
            return;
        }
        html.element(
                "p",
                "%d texts of the documents; from %d something follows for an implementation. %d of them can be seen from outside, and each of these is broken by faulty servers, which have to be called violated by a rule that names the fault."
                        .formatted(
                                statements.size(),
                                count(statements, DocumentStatement::constrains),
                                count(statements, DocumentStatement::isBroken)));
        List<List<TableCell>> rows = new ArrayList<>();
        statements.stream()
                .filter(DocumentStatement::constrains)
                .forEach(s -> rows.add(List.of(
                        cell -> site.references().reference(cell, s.id()),
                        cell -> cell.text(s.constraint()),
                        cell -> cell.text(s.seenWith()),
                        cell -> cell.text(String.join(", ", s.brokenBy())))));
        table(html, "Statements", List.of("place", "what follows", "seen", "broken by"), rows);
    }

    private void alternatives(Html html) {
        html.line().element("h2", "What they leave open", "id", ALTERNATIVES);
        if (alternatives.isEmpty()) {
            missing(html, "Not here: the decisions of this contract name no alternatives with ids.");
            return;
        }
        html.element(
                "p",
                "%d alternatives to the decisions. %d of them are servers that run, alone and together with others: none may be called violated. A warning names the decision; where the decision leaves it open, there is none. For the rest it is said why there is no such server."
                        .formatted(alternatives.size(), count(alternatives, Alternative::runs)));
        List<List<TableCell>> rows = new ArrayList<>();
        alternatives.forEach(a -> rows.add(List.of(
                cell -> site.references().reference(cell, a.decision()),
                cell -> cell.text(a.words()),
                cell -> cell.text(a.verdict()))));
        table(html, "Alternatives", List.of("decision", "alternative", "judged"), rows);
    }

    private static void missing(Html html, String why) {
        html.element("p", why, "class", "verdict missing");
    }

    private static <T> long count(List<T> all, Predicate<T> chosen) {
        return all.stream().filter(chosen).count();
    }

    private static void table(Html html, String name, List<String> columns, List<List<TableCell>> rows) {
        ScrollingTable.write(html, name, table -> {
            table.element(
                    "thead",
                    head -> head.element("tr", tr -> columns.forEach(c -> tr.element("th", c, "scope", "col"))));
            table.element(
                    "tbody",
                    body -> rows.forEach(row ->
                            body.line().element("tr", tr -> row.forEach(cell -> tr.element("td", cell::write)))));
        });
    }

    /** What stands in one place of a table. */
    @FunctionalInterface
    private interface TableCell {
        void write(Html html);
    }
}
