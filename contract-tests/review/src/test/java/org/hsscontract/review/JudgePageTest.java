package org.hsscontract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The three classes of elements, and both sides from which the verifier is judged. */
class JudgePageTest {

    private static final ReviewContext PUBLISHED = ReviewContext.of(ReviewInput.published());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyClassHasElements(Foundation foundation) {
        assertThat(Counts.elements(PUBLISHED, foundation)).isPositive();
    }

    @Test
    void everyElementIsOfOneClass() {
        assertThat(Stream.of(Foundation.values())
                        .mapToLong(f -> Counts.elements(PUBLISHED, f))
                        .sum())
                .isEqualTo(PUBLISHED.elements().size());
    }

    @ParameterizedTest
    @CsvSource({
        "/components/parameters/Limit/schema/default, LITERAL",
        "/components/securitySchemes/UserToken/type, READ",
        "/components/parameters/Type/schema/maxLength, ASSUMED"
    })
    void isWhatTheProvenanceSays(String address, Foundation foundation) {
        Source source = PUBLISHED.elements().stream()
                .filter(e -> e.address().toString().equals(address))
                .findFirst()
                .orElseThrow()
                .source();
        assertThat(Foundation.of(source)).isEqualTo(foundation);
    }

    @Test
    void whatFollowsIsBrokenUnlessNobodyCanSeeIt() {
        List<DocumentStatement> statements =
                DocumentStatement.all(PUBLISHED.input().files());
        assertThat(statements).hasSizeGreaterThan(100);
        assertThat(statements)
                .filteredOn(DocumentStatement::constrains)
                .allSatisfy(s -> assertThat(s.isBroken())
                        .as(s.id())
                        .isEqualTo(!s.visible().equals("no")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {alternative: x, id: a, why-not: y}                              | true  | a warning
            {alternative: x, id: a, why-not: y, silent: true}                | true  | left open
            {alternative: x, id: a, why-not: y, no-variant: Nobody sees it.} | false | no server: Nobody sees it.
            """)
    void anAlternativeRunsOrSaysWhyNot(String alternative, boolean runs, String verdict) {
        Alternative read = Alternative.all(
                        List.of(new YAMLMapper().readTree("{id: d, considered: [" + alternative + "]}")))
                .get(0);
        assertThat(read.runs()).isEqualTo(runs);
        assertThat(read.verdict()).isEqualTo(verdict);
    }

    @Test
    void bothCountsAreOnTheFirstPage() throws IOException {
        ReviewSite.of(ReviewInput.published()).write(folder);
        JudgePage judge = JudgePage.of(PUBLISHED);
        String index = Files.readString(folder.resolve("index.html"));
        assertThat(judge.summaries()).hasSize(2);
        judge.summaries().forEach((href, words) -> assertThat(index).contains("<a href=\"" + href + "\">" + words));
    }

    @Test
    void saysSoWhereThereIsNothingToShow() {
        JudgePage empty = new JudgePage(PUBLISHED, List.of(), List.of());
        assertThat(empty.summaries()).containsExactly(Map.entry(JudgePage.FILE, "not given"));
    }
}
