package org.hsscontract.sdk.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsscontract.sdk.recipe.FileTree;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.recipe.ShippedRecipes;
import org.hsscontract.sdk.surface.Surface;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each shipped recipe makes. Nothing is built here: that is the matrix's work. */
class ShippedSdksTest {
    private static final SdkContract CONTRACT = SdkContract.published();

    @TempDir
    private Path folder;

    static List<String> languages() {
        return ShippedRecipes.ids();
    }

    @BeforeAll
    static void quiet() {
        GeneratorLog.silence();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isWhole(String language) throws Exception {
        Recipe recipe = ShippedRecipes.recipes().recipe(language);
        Surface surface = generate(recipe, Optional.empty());
        assertThat(sdk().resolve("LICENSE")).content().contains("Apache License");
        assertThat(sdk().resolve(recipe.pager())).isNotEmptyFile();
        assertThat(Files.readString(sdk().resolve("README.md")))
                .contains(
                        ExampleLines.of(recipe),
                        recipe.publish(),
                        CONTRACT.contract().title());
        assertThat(FileTree.files(sdk()))
                .map(f -> f.getFileName().toString())
                .doesNotContain("git_push.sh", ".travis.yml", ".openapi-generator-ignore", "FILES");
        assertThat(surface.changesFrom(Surface.kept(recipe)))
                .as("surface.txt; if the change is wanted: hss-sdk surface " + language
                        + " --recipes client/sdk --update")
                .isEmpty();
        assertThat(surface.lines())
                .anyMatch(l -> l.startsWith("method "))
                .anyMatch(l -> l.startsWith("property "))
                .anyMatch(l -> l.startsWith("file "));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isTheSameEachTime(String language) throws Exception {
        Recipe recipe = ShippedRecipes.recipes().recipe(language);
        generate(recipe, Optional.empty());
        Path again = folder.resolve("again");
        new Generation(CONTRACT, Optional.empty()).generate(recipe, again, folder.resolve("generate.log"));
        for (Path file : FileTree.files(sdk())) {
            assertThat(again.resolve(sdk().relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void hasTheVersionThatIsAskedFor() throws Exception {
        generate(ShippedRecipes.recipes().recipe("go"), Optional.of("9.8.7"));
        assertThat(sdk().resolve("configuration.go")).content().contains("9.8.7");
    }

    private Surface generate(Recipe recipe, Optional<String> version) {
        return new Generation(CONTRACT, version).generate(recipe, sdk(), folder.resolve("generate.log"));
    }

    private Path sdk() {
        return folder.resolve("sdk");
    }
}
