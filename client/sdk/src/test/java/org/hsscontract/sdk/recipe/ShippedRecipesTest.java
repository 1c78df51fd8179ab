package org.hsscontract.sdk.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.scenarios.Declaration;
import org.hsscontract.scenarios.Declarations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShippedRecipesTest {
    private static final List<Vector> VECTORS = Contract.published().vectors();

    static List<String> languages() {
        return ShippedRecipes.ids();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void recipeIsAsItsSchemaSays(String language) {
        Recipe recipe = ShippedRecipes.recipes().recipe(language);
        assertThat(recipe.language()).isNotBlank();
        assertThat(recipe.toolchain())
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.debian()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void declaredGapsAreOfVectorsThatThereAre(String language) {
        for (Declaration declaration : declarations(language)) {
            declaration
                    .vectors()
                    .forEach(pattern -> assertThat(VECTORS)
                            .as(declaration.place() + ": " + pattern)
                            .anyMatch(v -> v.id().equals(pattern)
                                    || (pattern.endsWith("/*")
                                            && v.id().startsWith(pattern.substring(0, pattern.length() - 1)))));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void templatesAndFilesHoldNoPathOfAMachine(String language) throws Exception {
        Recipe recipe = ShippedRecipes.recipes().recipe(language);
        for (Path file : FileTree.files(recipe.folder())) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(text).as(file.toString()).doesNotContain("/root/", "/home/", "/tmp/");
        }
    }

    /** The SDK's version is the contract's, and npm 9 refuses a lock file that has another. */
    @ParameterizedTest
    @MethodSource("languages")
    void lockFilesHaveTheVersionOfTheContract(String language) throws Exception {
        String version = Contract.published().document().at("info", "version").asString();
        for (Path file :
                FileTree.files(ShippedRecipes.recipes().recipe(language).folder())) {
            if (file.endsWith("package-lock.json")) {
                JsonNode lock = JsonMapper.shared().readTree(Files.readString(file));
                for (JsonNode sdk : List.of(
                        lock,
                        lock.path("packages").path(""),
                        lock.path("packages").path("../sdk"))) {
                    assertThat(sdk.path("version").asString(version))
                            .as(file.toString())
                            .isEqualTo(version);
                }
            }
        }
    }

    @Test
    void allAreInTheReadmesTableWithTheNumberOfTheirGaps() throws Exception {
        StringBuilder table = new StringBuilder("| SDK | | gaps |\n|---|---|---:|\n");
        for (Recipe recipe : ShippedRecipes.recipes().recipes(List.of())) {
            long gaps = VECTORS.stream()
                    .filter(v -> declarations(recipe.id()).stream().anyMatch(d -> d.covers(v.id())))
                    .count();
            table.append("| [%s](%s) | %s | %d |%n".formatted(recipe.language(), recipe.id(), recipe.summary(), gaps));
        }
        assertThat(Files.readString(ShippedRecipes.FOLDER.resolve("README.md")))
                .as("README.md, section Languages")
                .contains("\n" + table + "\n");
    }

    @Test
    void installScriptKnowsTheirPackages() throws Exception {
        Set<String> packages = new TreeSet<>();
        for (Recipe recipe : ShippedRecipes.recipes().recipes(List.of())) {
            packages.addAll(recipe.debianPackages());
            assertThat(InstallScript.run("--list", recipe.id()).lines())
                    .as(recipe.id())
                    .containsExactlyElementsOf(new TreeSet<>(recipe.debianPackages()));
        }
        assertThat(InstallScript.run("--list").lines()).containsExactlyElementsOf(packages);
    }

    @Test
    void installScriptRefusesWhatItDoesNotKnow() throws Exception {
        assertThat(InstallScript.run("klingon")).satisfies(r -> {
            assertThat(r.exitCode()).isEqualTo(2);
            assertThat(r.err())
                    .startsWith("install-debian: there is no recipe 'klingon'; there are ")
                    .contains(" go ")
                    .hasLineCount(1);
        });
        assertThat(InstallScript.run("--lst").err())
                .isEqualTo("install-debian: there is no option --lst; see --help\n");
        assertThat(InstallScript.run("--help").out()).startsWith("Usage: install-debian");
    }

    private static List<Declaration> declarations(String language) {
        return Declarations.read(ShippedRecipes.recipes().recipe(language).unsupported())
                .all();
    }
}
