package org.hsscontract.sdk.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hsscontract.sdk.recipe.ShippedRecipes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a user starts it, with the recipes that came with it. */
class CommandLineTest {
    @TempDir
    private Path directory;

    @Test
    void makesAnSdkInAnyFolder() throws Exception {
        SdkProcess run = SdkProcess.run(directory, "sdk", "java", "--out", "mine");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Made the SDK for Java in mine, from Host Security Service");
        assertThat(run.err()).isEmpty();
        assertThat(directory.resolve("mine/README.md")).isNotEmptyFile();
        // Copied from elsewhere in the repository
        assertThat(directory.resolve("mine/src/main/java/org/hsscontract/client/Pages.java"))
                .isNotEmptyFile();

        SdkProcess again = SdkProcess.run(directory, "sdk", "java", "--out", "mine");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err())
                .isEqualTo(
                        "hss-sdk: --out: mine is not an empty folder; give another, or --force to write over what is there\n");
        assertThat(SdkProcess.run(directory, "sdk", "java", "--out", "mine", "--force")
                        .exitCode())
                .isZero();
    }

    @Test
    void listsLanguagesAndWhatTheyLack() throws Exception {
        SdkProcess run = SdkProcess.run(directory, Map.of("PATH", directory.toString()), "sdk", "--list");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(l -> l.split(" ")[0])).containsExactlyElementsOf(ShippedRecipes.ids());
        assertThat(run.out().lines().filter(l -> l.startsWith("go ")))
                .singleElement()
                .asString()
                .contains(
                        "'go version' could not be started; on Debian: apt-get install --no-install-recommends golang-go");
    }

    @Test
    void takesAnotherContract() throws Exception {
        Path contract = directory.resolve("other.yaml");
        Path published = ShippedRecipes.FOLDER.resolve("../../openapi/asset-statistics.yaml");
        Files.writeString(
                contract,
                Files.readString(published)
                        .replaceAll("(?m)^x-(provenance|vectors):.*$", "")
                        .replace("version: 1.1.0", "version: 7.0.0"));
        SdkProcess run = SdkProcess.run(directory, "sdk", "go", "--out", "mine", "--contract", "other.yaml");
        assertThat(run.out()).contains("fingerprint statistics 7.0.0.");
        assertThat(directory.resolve("mine/README.md")).content().contains("fingerprint statistics 7.0.0");
    }

    @Test
    void sayWhichNamesChanged() throws Exception {
        Path contract = directory.resolve("other.yaml");
        Path published = ShippedRecipes.FOLDER.resolve("../../openapi/asset-statistics.yaml");
        Files.writeString(
                contract,
                Files.readString(published)
                        .replaceAll("(?m)^x-(provenance|vectors):.*$", "")
                        .replace("total_num", "sum"));
        SdkProcess run = SdkProcess.run(directory, "surface", "go", "--contract", "other.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "+ property ListPortStatisticsResponse.Sum: int32\n",
                        "- property ListPortStatisticsResponse.TotalNum: int32\n");
        assertThat(SdkProcess.run(directory, "surface", "go").out()).isEqualTo("go: as kept\n");
    }

    @Test
    void helpHasExamplesForEveryCommand() throws Exception {
        for (String command : new String[] {"sdk", "matrix", "surface"}) {
            SdkProcess run = SdkProcess.run(directory, command, "--help");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("Usage: hss-sdk " + command, "Exit codes:", "Examples:");
        }
    }

    @Test
    void matrixDoesNotDeleteWhatItDidNotMake() throws Exception {
        Path precious = Files.createDirectories(directory.resolve("out/go")).resolve("thesis.txt");
        Files.writeString(precious, "years of work");
        SdkProcess run = SdkProcess.run(directory, "matrix", "go", "--out", "out");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("is not empty and was not made by this command; give another folder with --out")
                .hasLineCount(1);
        assertThat(precious).hasContent("years of work");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Say which COMMAND to run: sdk, matrix or surface.",
                "matricks | did you mean matrix?",
                "sdk | give a language: ",
                "sdk klingon --out x | there is no recipe 'klingon'; there are ",
                "sdk go | give the folder where the SDK is to go: --out FOLDER",
                "sdk go --out x --contract none.yaml | there is no file",
                "sdk go --out x --recipes none | none: cannot be read; give the folder that has a folder for each language",
                "matrix klingon | there is no recipe 'klingon'",
                "matrix go --require php | --require: php is not among the languages to run: go",
                "matrix --jobs 0 | it must be 1 to 64, but is '0'",
                "matrix --step-limit soon | it must be 1 to 86400, but is 'soon'",
                "matrix --job 2 | did you mean --jobs",
                "surface --update | --update: say with --recipes FOLDER which recipes to update",
            })
    void whatCannotBeRunIsSaidInOneLine(String arguments, String said) throws Exception {
        SdkProcess run = SdkProcess.run(directory, arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("hss-sdk: ").contains(said).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }
}
