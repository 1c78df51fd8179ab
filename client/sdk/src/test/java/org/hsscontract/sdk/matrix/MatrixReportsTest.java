package org.hsscontract.sdk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hsscontract.core.file.LocatedFile;
import org.hsscontract.scenarios.ScenarioResult;
import org.hsscontract.scenarios.VectorState;
import org.hsscontract.sdk.generation.GeneratorLog;
import org.hsscontract.sdk.generation.SdkContract;
import org.hsscontract.sdk.recipe.Recipe;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One matrix in all its forms: a right toy, a wrong one, and one whose tools are missing. */
class MatrixReportsTest {
    @TempDir
    private static Path folder;

    private static MatrixReport report;
    private static MatrixFolder out;

    @BeforeAll
    static void run() throws Exception {
        GeneratorLog.silence();
        Toys toys = Toys.in(folder);
        List<Recipe> recipes = List.of(
                toys.toy("absent").tool("no-such-tool").made(),
                toys.toy("right").made(),
                toys.toy("wrong").driver("miscounts").made());
        out = new MatrixFolder(folder.resolve("out"));
        out.prepare(recipes);
        report = new Matrix(SdkContract.of(toys.contract()), out.path(), Duration.ofSeconds(60), 1)
                .run(recipes, Set.of("absent"), (l, s, d) -> {});
        out.write(report);
    }

    @Test
    void jsonIsAsItsSchemaSays() throws Exception {
        Path file = Files.writeString(folder.resolve("checked.json"), text("matrix.json"));
        LocatedFile.json(file).check("hss-contract/schemas/matrix.schema.json");
    }

    @Test
    void jsonHasEverything() throws Exception {
        JsonNode json = new JsonMapper().readTree(text("matrix.json"));
        assertThat(json.get("exit_code").asInt()).isEqualTo(report.exitCode()).isEqualTo(1);
        assertThat(json.get("verdict").asString()).isEqualTo(report.verdict());
        assertThat(json.get("required").get(0).asString()).isEqualTo("absent");
        for (LanguageResult language : report.languages()) {
            JsonNode node = json.get("languages").get(report.languages().indexOf(language));
            assertThat(node.get("id").asString()).isEqualTo(language.recipe().id());
            assertThat(node.get("verdict").asString())
                    .isEqualTo(language.verdict().words());
            assertThat(node.get("steps")).hasSize(Step.values().length);
            assertThat(node.get("vectors"))
                    .hasSize(language.report().map(r -> r.results().size()).orElse(0));
            for (VectorState state : VectorState.values()) {
                assertThat(node.get("counts").get(state.words()).asLong())
                        .isEqualTo(language.count(state))
                        .isEqualTo(node.get("vectors")
                                .valueStream()
                                .filter(v -> v.get("state").asString().equals(state.words()))
                                .count());
            }
        }
    }

    @Test
    void allFormsTellTheSame() throws Exception {
        String html = text("matrix.html");
        String markdown = text("matrix.md");
        String table = MatrixTable.of(report);
        assertThat(List.of(html, markdown, table)).allSatisfy(t -> assertThat(t).contains(report.verdict()));
        for (LanguageResult language : report.languages()) {
            assertThat(table)
                    .containsPattern("(?m)^" + language.recipe().id() + " +"
                            + language.verdict().words() + " ");
            assertThat(markdown)
                    .contains("| " + language.recipe().language() + " | "
                            + language.verdict().words() + " | "
                            + String.join(
                                    " | ",
                                    report.topics().stream()
                                            .map(t -> Cell.of(language, t).text())
                                            .toList())
                            + " |");
            report.topics()
                    .forEach(t ->
                            assertThat(html).contains(">" + Cell.of(language, t).text() + "<"));
        }
        assertThat(report.topics()).containsExactly("request-token", "response-success");
    }

    @Test
    void pageShowsWhatWasExpectedAndSeen() throws Exception {
        String html = text("matrix.html");
        ScenarioResult wrong = report.languages().get(2).report().orElseThrow().results().stream()
                .filter(r -> r.state() == VectorState.FAIL)
                .findFirst()
                .orElseThrow();
        assertThat(html)
                .contains(
                        "<code>" + wrong.vector().id() + "</code>",
                        escaped(wrong.findings().get(0).expected()),
                        escaped(wrong.findings().get(0).actual()));
        assertThat(html).contains("toolchain: &#39;no-such-tool -c true&#39; could not be started");
    }

    @Test
    void pageNeedsNothingFromOutsideAndTakesNoMarkupFromARecipe() throws Exception {
        assertThat(text("matrix.html"))
                .doesNotContain("<script", " src=", "<link", "<b>A toy</b>")
                .contains("&lt;b&gt;A toy&lt;/b&gt; &amp; no more.");
    }

    @Test
    void pagesLinksLeadSomewhere() throws Exception {
        String html = text("matrix.html");
        List<String> targets = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(targets).isNotEmpty().allSatisfy(t -> assertThat(html).containsOnlyOnce(" id=\"" + t + "\""));
    }

    @Test
    void consoleSaysWhatToInstallAndWhatFailed() {
        assertThat(MatrixTable.of(report))
                .contains(
                        "absent: toolchain not run",
                        "apt-get install --no-install-recommends dash",
                        "wrong: vectors failed",
                        "  expected  ",
                        "  actual    ")
                .doesNotContain("absent: build");
    }

    private static String text(String name) throws Exception {
        return Files.readString(out.path().resolve(name));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
