package org.hsscontract.sdk.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hsscontract.sdk.recipe.FileTree;
import org.hsscontract.sdk.recipe.ShippedRecipes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where no program of any toolchain is to be found, every SDK is made, and none is said to agree with the contract. */
class WithoutToolchainsTest {
    @TempDir
    private Path directory;

    @Test
    void everyLanguageIsMadeButNotRun() throws Exception {
        Path recipes = recipesWithoutFullPaths();
        SdkProcess run = SdkProcess.run(
                directory,
                Map.of("PATH", directory.toString()),
                "matrix",
                "--recipes",
                recipes.toString(),
                "--out",
                "out");
        assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
        JsonNode languages = new JsonMapper()
                .readTree(Files.readString(directory.resolve("out/matrix.json")))
                .get("languages");
        assertThat(languages.valueStream().map(l -> l.get("id").asString()))
                .containsExactlyElementsOf(ShippedRecipes.ids());
        for (JsonNode language : languages) {
            String id = language.get("id").asString();
            assertThat(language.get("verdict").asString())
                    .as(language.toPrettyString())
                    .isEqualTo("not run");
            assertThat(states(language))
                    .as(id)
                    .containsExactly("passed", "passed", "not run", "not run", "not run", "not run", "not run");
            assertThat(language.get("steps").get(2).get("message").asString())
                    .as(id)
                    .contains("apt-get install --no-install-recommends ");
            assertThat(language.get("counts").get("pass").asInt()).isZero();
            assertThat(directory.resolve("out").resolve(id).resolve("sdk/README.md"))
                    .isNotEmptyFile();
        }
    }

    /** A program that a recipe names by its full path would be found without a PATH. */
    private Path recipesWithoutFullPaths() throws Exception {
        Path copy = directory.resolve("repository");
        Path licence = Path.of(getClass().getResource("/repository/LICENSE").toURI());
        FileTree.copy(Objects.requireNonNull(licence.getParent()), copy);
        for (String id : ShippedRecipes.ids()) {
            Path recipe = copy.resolve("client/sdk").resolve(id).resolve("recipe.yaml");
            Files.writeString(recipe, Files.readString(recipe).replace("[/usr/bin/", "["));
        }
        return copy.resolve("client/sdk");
    }

    private static List<String> states(JsonNode language) {
        return language.get("steps")
                .valueStream()
                .map(s -> s.get("state").asString())
                .toList();
    }
}
