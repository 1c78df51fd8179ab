package org.hsscontract.tests.faulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every statement of the documents from which something follows is broken by a faulty server, where that can be seen. */
class StatementsTest {

    private static final List<Fault> FAULTS = List.of(
            fault("plain", false, "port/table-2/limit/type", "RFC 8259 §10"),
            fault("known", true, "port/table-2/limit/description"),
            fault("other", false, "port/table-2/limits"));

    @Test
    void eachStatementIsBrokenOnce() {
        assertThat(StatementProblems.of(published(), FaultCatalogue.all())).isEmpty();
    }

    @Test
    void noStatementIsThereTwice() {
        assertThat(published()).isNotEmpty().extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void theCountsArePrinted() throws IOException {
        String table = StatementTable.markdown(published(), FaultCatalogue.all());
        assertThat(Files.writeString(Path.of("target", "statements.md"), table)).isNotEmptyFile();
    }

    @Test
    void theReadmeHasTheCounts() throws IOException {
        List<Statement> seen = published().stream().filter(Statement::canBeSeen).toList();
        long known = seen.stream().filter(s -> !s.visible().equals("plain")).count();
        assertThat(Files.readString(Path.of("..", "..", "README.md")))
                .contains("[" + FaultCatalogue.all().size() + " faulty ones]")
                .contains(seen.size() + " [statements of the documents]")
                .contains(known + " of them only with known data");
    }

    /** A fault can't break what no document and no standard says. */
    @Test
    void faultsBreakWhatThereIs() {
        Set<String> addresses = Documents.addresses();
        assertThat(FaultCatalogue.all())
                .flatExtracting(Fault::statements)
                .allMatch(s -> addresses.contains(s) || s.toString().matches("RFC [1-9][0-9]{3} §[0-9]+(\\.[0-9]+)*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            constraint: c, visible: plain, broken-by: [plain]            | ""
            constraint: c, visible: plain, broken-by: [known, plain]     | ""
            constraint: c, visible: known, broken-by: [known]            | ""
            constraint: c, visible: no                                   | ""
            none: a heading                                              | ""
            visible: no                                                  | either a constraint follows or it is said why none does
            none: a heading, constraint: c, visible: no                  | either a constraint follows or it is said why none does
            constraint: c, broken-by: [plain]                            | "visible is '', and none of"
            constraint: c, visible: plain                                | no fault breaks it
            constraint: c, visible: plain, broken-by: [known]            | each fault that breaks it needs known data
            constraint: c, visible: known, broken-by: [gone, known]      | there is no fault 'gone'
            constraint: c, visible: plain, broken-by: [other, plain]     | the fault 'other' does not break it
            """)
    void whatIsMissingIsNamed(String statement, String problem) {
        List<String> problems = StatementProblems.of(
                Statement.read(new YAMLMapper().readTree("- {id: port/table-2/limit, " + statement + "}")), FAULTS);
        if (problem.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).singleElement().asString().startsWith("port/table-2/limit: " + problem);
        }
    }

    @Test
    void statementsAreCounted() {
        String statements = """
                process/title: {none: a heading}
                port/title: {none: a heading}
                port/table-2/limit: {constraint: c, visible: plain, broken-by: [plain]}
                port/table-2/limit/description: {constraint: c, visible: known, broken-by: [known]}
                port/table-2/offset: {constraint: c, visible: plain}
                port/table-2/type: {constraint: c, visible: no}
                """;
        assertThat(StatementTable.markdown(Statement.read(new YAMLMapper().readTree(statements)), FAULTS))
                .contains(
                        "| process | 1 | 0 | 0 | 0 | 0 |",
                        "| port | 5 | 4 | 2 | 1 | 1 |",
                        "| together | 6 | 4 | 2 | 1 | 1 |");
    }

    private static List<Statement> published() {
        return Statement.read(Documents.read("statements.yaml"));
    }

    private static Fault fault(String id, boolean needsKnownData, String... statements) {
        return new Fault(id, id, Set.of(), Set.of(statements), needsKnownData, (r, up) -> up.send(r));
    }
}
