package org.hsscontract.sdk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.scenarios.VectorState;
import org.hsscontract.sdk.generation.GeneratorLog;
import org.hsscontract.sdk.generation.SdkContract;
import org.hsscontract.sdk.matrix.LanguageResult.Verdict;
import org.hsscontract.sdk.recipe.Recipe;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Toy recipes from end to end: the right one passes, and each that is spoilt in one way fails at that step. */
class MatrixTest {
    @TempDir
    private Path folder;

    private Toys toys;

    @BeforeAll
    static void quiet() {
        GeneratorLog.silence();
    }

    @BeforeEach
    void makeToys() throws Exception {
        toys = Toys.in(folder);
    }

    @Test
    void rightOneAgrees() throws Exception {
        MatrixReport report = run(Set.of(), toys.toy("right").made());
        LanguageResult language = report.languages().get(0);
        assertThat(language.steps()).extracting(StepResult::state).containsOnly(StepResult.State.PASSED);
        assertThat(language.steps()).extracting(StepResult::step).containsExactly(Step.values());
        assertThat(language.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(language.count(VectorState.PASS)).isEqualTo(22);
        assertThat(report.exitCode()).isZero();
        assertThat(folder.resolve("out/right/sdk/README.md")).content().contains("hss list processes\nhss list ports");
    }

    @Test
    void wrongDriverFailsWithExpectedAndSeen() throws Exception {
        LanguageResult language =
                failed(Step.VECTORS, "", toys.toy("wrong").driver("miscounts").made());
        assertThat(language.report().orElseThrow().results())
                .filteredOn(r -> r.state() == VectorState.FAIL)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.findings())
                        .isNotEmpty()
                        .allSatisfy(d -> assertThat(d.expected()).isNotEqualTo(d.actual())));
    }

    @Test
    void whatIsNotImplementedFails() throws Exception {
        LanguageResult language =
                failed(Step.VECTORS, "", toys.toy("lazy").driver("lazy").made());
        assertThat(language.count(VectorState.NOT_IMPLEMENTED)).isEqualTo(22);
        assertThat(language.count(VectorState.PASS)).isZero();
    }

    @Test
    void driverThatDiesFails() throws Exception {
        assertThat(failed(
                                Step.VECTORS,
                                "no driver today",
                                toys.toy("dead").driver("dies").made())
                        .report())
                .isEmpty();
    }

    @Test
    void declaredGapAgreesAndStaysVisible() throws Exception {
        LanguageResult language = run(
                        Set.of(),
                        toys.toy("modest")
                                .driver("half")
                                .declares(declared(v -> v.operation().equals("listPortStatistics")))
                                .made())
                .languages()
                .get(0);
        assertThat(language.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(language.count(VectorState.PASS)).isPositive();
        assertThat(language.count(VectorState.NOT_SUPPORTED))
                .isPositive()
                .isEqualTo(22 - language.count(VectorState.PASS));
    }

    @Test
    void whoDeclaresEverythingDoesNotAgree() throws Exception {
        MatrixReport report = run(
                Set.of(),
                toys.toy("shy").driver("lazy").declares(declared(v -> true)).made());
        assertThat(report.languages().get(0).verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(MatrixTable.of(report)).contains("shy: vectors not run", "no vector passed, so nothing is proved");
    }

    @Test
    void contractWithoutVectorsProvesNothing() throws Exception {
        Files.writeString(toys.contract(), Files.readString(toys.contract()).replaceFirst("(?m)^x-vectors:.*$", ""));
        failed(Step.VECTORS, "x-vectors", toys.toy("right").made());
    }

    @Test
    void declarationOfWhatPassesFails() throws Exception {
        String id = SdkContract.of(toys.contract()).contract().vectors().get(0).id();
        LanguageResult language = failed(
                Step.VECTORS,
                "",
                toys.toy("humble")
                        .declares("[{vectors: [" + id
                                + "], state: not supported, reason: It cannot., link: \"https://example.com\"}]")
                        .made());
        assertThat(language.report().orElseThrow().problems())
                .singleElement()
                .asString()
                .contains("unsupported.yaml:1", id);
    }

    @Test
    void missingToolIsNotRunAndNeverPasses() throws Exception {
        Recipe without = toys.toy("without").tool("no-such-tool").made();
        MatrixReport alone = run(Set.of(), without);
        LanguageResult language = alone.languages().get(0);
        assertThat(language.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(language.step(Step.GENERATE).state()).isEqualTo(StepResult.State.PASSED);
        assertThat(language.step(Step.TOOLCHAIN).message())
                .contains(
                        "'no-such-tool -c true' could not be started", "apt-get install --no-install-recommends dash");
        assertThat(Stream.of(Step.BUILD, Step.DRIVER, Step.EXAMPLE, Step.VECTORS)
                        .map(s -> language.step(s).state()))
                .containsOnly(StepResult.State.NOT_RUN);
        assertThat(alone.exitCode()).isEqualTo(2);

        Recipe right = toys.toy("right").made();
        assertThat(run(Set.of(), right, without).exitCode()).isZero();
        MatrixReport required = run(Set.of("without"), right, without);
        assertThat(required.exitCode()).isEqualTo(1);
        assertThat(required.verdict())
                .isEqualTo("1 of 2 SDKs agree with the contract, 0 do not, 1 not run though required: without.");
    }

    @Test
    void failingBuildStopsTheLanguage() throws Exception {
        LanguageResult language = failed(
                Step.BUILD,
                "ended with exit code 4; see " + folder.resolve("out/broken/logs/build.log"),
                toys.toy("broken").build("echo no luck; exit 4").made());
        assertThat(folder.resolve("out/broken/logs/build.log")).content().contains("no luck");
        assertThat(language.step(Step.VECTORS).state()).isEqualTo(StepResult.State.NOT_RUN);
    }

    @Test
    void hangingBuildIsEnded() throws Exception {
        Recipe recipe = toys.toy("slow").build("sleep 600").made();
        LanguageResult language =
                run(Duration.ofSeconds(1), Set.of(), recipe).languages().get(0);
        assertThat(language.step(Step.BUILD).message()).contains("did not end within 1 s and was killed");
        assertThat(language.verdict()).isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void exampleThatCallsOneOperationFails() throws Exception {
        failed(
                Step.EXAMPLE,
                "listPortStatistics",
                toys.toy("half").example("listProcessStatistics").made());
    }

    @Test
    void exampleThatFailsFails() throws Exception {
        failed(
                Step.EXAMPLE,
                "listProcessStatistics",
                toys.toy("idle").example("none").made());
    }

    @Test
    void namesThatAreNotKeptFail() throws Exception {
        LanguageResult language = failed(
                Step.SURFACE,
                "public names differ from surface.txt, first '+ ",
                toys.toy("renamed").write());
        assertThat(language.step(Step.VECTORS).state()).isEqualTo(StepResult.State.PASSED);
    }

    @Test
    void generatorThatThereIsNotFails() throws Exception {
        failed(
                Step.GENERATE,
                "no-such-generator",
                toys.toy("fantastic").generator("no-such-generator").write());
    }

    @Test
    void optionThatTheGeneratorDoesNotHaveFails() throws Exception {
        failed(
                Step.GENERATE,
                "recipe.yaml: /generator/options/colour: the generator markdown has no such option; it has ",
                toys.toy("misspelt")
                        .generator("markdown, options: {colour: {value: red, because: It is nice.}}")
                        .write());
    }

    @Test
    void severalAtATimeDoNotDisturbEachOther() throws Exception {
        List<Recipe> recipes = List.of(
                toys.toy("a").made(),
                toys.toy("b").made(),
                toys.toy("c").driver("miscounts").made());
        MatrixReport report = matrix(Duration.ofSeconds(60), 3).run(recipes, Set.of(), (language, step, done) -> {});
        assertThat(report.languages())
                .extracting(LanguageResult::verdict)
                .containsExactly(Verdict.AGREES, Verdict.AGREES, Verdict.DISAGREES);
    }

    private String declared(Predicate<Vector> which) {
        List<String> ids = SdkContract.of(toys.contract()).contract().vectors().stream()
                .filter(v -> v.kind().isAboutClients())
                .filter(which)
                .map(Vector::id)
                .toList();
        return "[{vectors: [" + String.join(", ", ids)
                + "], state: not supported, reason: It is lazy., link: \"https://example.com\"}]";
    }

    private LanguageResult failed(Step step, String said, Recipe recipe) {
        MatrixReport report = run(Set.of(), recipe);
        LanguageResult language = report.languages().get(0);
        assertThat(language.step(step).state()).as(language.steps().toString()).isEqualTo(StepResult.State.FAILED);
        assertThat(language.step(step).message()).contains(said);
        assertThat(language.steps())
                .filteredOn(s -> s.state() == StepResult.State.FAILED)
                .hasSize(1);
        assertThat(language.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(report.exitCode()).isEqualTo(1);
        return language;
    }

    private MatrixReport run(Set<String> required, Recipe... recipes) {
        return run(Duration.ofSeconds(60), required, recipes);
    }

    private MatrixReport run(Duration limit, Set<String> required, Recipe... recipes) {
        return matrix(limit, 1).run(List.of(recipes), required, (language, step, done) -> {});
    }

    private Matrix matrix(Duration limit, int jobs) {
        return new Matrix(SdkContract.of(toys.contract()), folder.resolve("out"), limit, jobs);
    }
}
