package org.hsscontract.sdk.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recipe that is not as it must be is refused in one line, which says where and what to do. */
class RecipeFileTest {
    private static final String RIGHT = """
            language: Toy
            summary: A toy.
            generator:
              name: markdown
              options:
                anOption: {value: 1, because: It is true.}
              settings:
                modelPackage: {value: a.b, because: It is true.}
            toolchain:
              - {command: [sh, -c, ""], debian: [dash]}
            build: [[sh, -c, ""]]
            driver:
              run: [sh]
            example:
              file: driver/example.sh
              run: [sh]
            pager: pager.sh
            copies:
              - {from: shared/code, to: code}
            publish: Nowhere.
            """;

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectories(root.resolve("recipes/toy"));
        Files.createDirectories(folder.resolve("driver"));
        Files.writeString(folder.resolve("driver/example.sh"), "# [example]\ntrue\n# [/example]\n");
        Files.writeString(folder.resolve("unsupported.yaml"), "[]");
        Files.createDirectories(root.resolve("shared/code"));
    }

    @Test
    void rightOneIsRead() throws Exception {
        Recipe recipe = read(RIGHT);
        assertThat(recipe.id()).isEqualTo("toy");
        assertThat(recipe.debianPackages()).containsExactly("dash");
        assertThat(recipe.source(recipe.copies().get(0))).isEqualTo(root.resolve("shared/code"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language: Toy | | language is missing",
                "summary: A toy. | 'summary: A toy.\\ntongue: Toy' | recipe.yaml:3: there is no field tongue",
                ", because: It is true.} | } | recipe.yaml:6: /generator/options/anOption: because is missing",
                "because: It is true. | because: '' | recipe.yaml:6: /generator/options/anOption/because: must not be empty",
                "modelPackage: | modelPackages: | /generator/settings: property 'modelPackages' name is not valid",
                "debian: [dash] | debian: [Dash] | recipe.yaml:10: /toolchain/0/debian/0: must match",
                "'debian: [dash]}' | 'debian: [dash], apt: x}' | recipe.yaml:10: /toolchain/0: there is no field apt",
                "run: [sh]\\nexample | run: sh\\nexample | recipe.yaml:13: /driver/run: must be of type array",
                "file: driver/example.sh | file: example.sh | recipe.yaml:15: /example/file: must match ^driver/.+",
                "file: driver/example.sh | file: driver/none.sh | recipe.yaml:15: /example/file: there is no file",
                "shared/code | shared/nothing | /copies: no folder above it has shared/nothing",
                "shared/code | ../shared | recipe.yaml:19: /copies/0/from: must match",
                "summary: A toy. | summary: [ | is not valid YAML",
                "summary: A toy. | language: Twice | is not valid YAML: Duplicate",
            })
    void wrongOneIsRefusedWithItsPlace(String what, String by, String said) {
        String yaml = RIGHT.replace(unescaped(what), by == null ? "" : unescaped(by));
        assertThat(yaml).isNotEqualTo(RIGHT);
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains("recipe.yaml", said)
                .hasLineCount(1);
    }

    @Test
    void declarationsMustBeThere() throws Exception {
        Files.delete(folder.resolve("unsupported.yaml"));
        assertThatThrownBy(() -> read(RIGHT))
                .hasMessageContaining("there is no file")
                .hasMessageContaining("add it, [] if nothing is declared");
    }

    @Test
    void unknownLanguageIsToldTheKnownOnes() throws Exception {
        Files.writeString(folder.resolve("recipe.yaml"), RIGHT);
        assertThatThrownBy(() -> Recipes.of(root.resolve("recipes")).recipe("tyo"))
                .hasMessage("there is no recipe 'tyo'; there are toy");
    }

    @Test
    void folderWithoutRecipesIsRefused() {
        assertThatThrownBy(() -> Recipes.of(root)).hasMessageContaining("none of its folders has a recipe.yaml");
    }

    private Recipe read(String yaml) throws Exception {
        Files.writeString(folder.resolve("recipe.yaml"), yaml);
        return Recipes.of(root.resolve("recipes")).recipe("toy");
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
