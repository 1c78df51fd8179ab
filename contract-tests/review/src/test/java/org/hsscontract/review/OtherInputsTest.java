package org.hsscontract.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of less than all there could be, of another contract, and of input that is no good. */
class OtherInputsTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsMissingIsSaidWithTheCommandThatMakesIt() throws IOException {
        ReviewSite.of(ReviewInput.published()).write(folder);
        assertThat(page("lint")).contains("made without the results of lint", "npm run lint --prefix openapi/lint");
        assertThat(page("changes"))
                .contains("made without a released version", "-Prelease", "made without a changelog");
        assertThat(page("sdks")).contains("made without the matrix of SDKs", "hss-sdk.jar matrix");
        assertThat(page("coverage"))
                .contains("made without the report of a verification", "verify --output json=target/verification.json");
        assertThat(page("index")).contains("not given", "no release to compare with");
    }

    @Test
    void aContractWithoutProvenanceHasASiteThatSaysSo() throws IOException {
        Path site = folder.resolve("site");
        ReviewSite.of(ReviewInput.of(Samples.file(folder, "rooms.yaml"))).write(site);
        assertThat(Files.readString(site.resolve("elements.html")))
                .contains("names no provenance", "in_house", "Schema Room", "colour");
        assertThat(Files.readString(site.resolve("decisions.html"))).contains("names no decisions");
        assertThat(Files.readString(site.resolve("vectors.html"))).contains("names no test vectors");
        assertThat(Files.readString(site.resolve("documents.html"))).contains("names no documents");
    }

    @Test
    void whatAContractSaysNeverBecomesMarkup() throws IOException {
        Path site = folder.resolve("site");
        ReviewSite.of(ReviewInput.of(Samples.file(folder, "rooms.yaml"))).write(site);
        for (Path page : Samples.pages(site)) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContain("<script>", "</template><")
                    .doesNotContainPattern(" on[a-z]+=\"");
        }
        assertThat(Files.readString(site.resolve("examples.html")))
                .contains("One page. &lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void theSameInputGivesTheSameSite() throws IOException {
        ReviewInput input = Samples.complete(folder.resolve("contract"));
        ReviewSite.of(input).write(folder.resolve("one"));
        ReviewSite.of(input).write(folder.resolve("two"));
        for (Path page : Samples.pages(folder.resolve("one"))) {
            assertThat(page).hasSameTextualContentAs(folder.resolve("two").resolve(page.getFileName()));
        }
    }

    @Test
    void theChangesAreThoseSinceTheLastRelease() throws IOException {
        ReviewSite.of(Samples.complete(folder.resolve("contract"))).write(folder.resolve("site"));
        assertThat(Files.readString(folder.resolve("site/changes.html")))
                .contains(
                        "1 change since 0.0.9",
                        "<code>limit</code>",
                        "Version, changelog, approvals and releases are in order");
    }

    @Test
    void whatTheGateFindsIsShown() throws IOException {
        ReviewInput input = Samples.complete(folder.resolve("contract"))
                .with(OptionalInput.CHANGELOG, Files.writeString(folder.resolve("other.md"), "# Changes\n"));
        Files.writeString(folder.resolve("contract/releases/0.0.9/more.txt"), "added");
        ReviewSite.of(input).write(folder.resolve("site"));
        assertThat(Files.readString(folder.resolve("site/changes.html")))
                .contains("To be mended", "has no section ## ", "0.0.9 has more.txt");
    }

    @Test
    void resultsOfAnotherContractAreMarked() throws IOException {
        ReviewInput input = ReviewInput.of(Samples.file(folder, "rooms.yaml"))
                .with(OptionalInput.MATRIX, Samples.file(folder, "matrix.json"))
                .with(OptionalInput.VERIFICATION, Samples.file(folder, "report.json"));
        ReviewSite.of(input).write(folder.resolve("site"));
        assertThat(Files.readString(folder.resolve("site/sdks.html"))).contains("not about &#39;Rooms 2.0.0&#39;");
        assertThat(Files.readString(folder.resolve("site/coverage.html"))).contains("not about &#39;Rooms 2.0.0&#39;");
    }

    @Test
    void inputThatIsNoGoodIsRefusedInOneLine() throws IOException {
        ReviewInput input = ReviewInput.published();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> input.with(OptionalInput.LINT, folder.resolve("none.json")))
                .withMessageContaining("none.json: there is no such file")
                .withMessageContaining("npm run lint");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"results\": [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewSite.of(input.with(OptionalInput.LINT, broken)))
                .withMessageContaining("broken.json")
                .withMessageContaining("JSON");
        Path other = Files.writeString(folder.resolve("other.json"), "{\"name\": \"x\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewSite.of(input.with(OptionalInput.LINT, other)))
                .withMessageContaining("has no 'passed'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewSite.of(input.with(OptionalInput.MATRIX, other)))
                .withMessageContaining("it is not the matrix of SDKs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewSite.of(input.with(OptionalInput.VERIFICATION, other)))
                .withMessageContaining("other.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewSite.of(input).write(other))
                .withMessageContaining("give a folder");
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".html"));
    }
}
