package org.hsscontract.sdk.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.recipe.ShippedRecipes;
import org.junit.jupiter.api.Test;

class ReadmeExamplesTest {
    @Test
    void theReadmeShowsTheExampleOfEachLanguage() throws Exception {
        StringBuilder section = new StringBuilder("## Both operations in each language\n");
        for (Recipe recipe : ShippedRecipes.recipes().recipes(List.of())) {
            String file = recipe.example().file();
            section.append("\n**")
                    .append(recipe.language())
                    .append("**\n\n```")
                    .append(file.substring(file.lastIndexOf('.') + 1))
                    .append('\n')
                    .append(ExampleLines.of(recipe))
                    .append("\n```\n");
        }
        assertThat(Files.readString(ShippedRecipes.FOLDER.resolve("README.md")))
                .as("README.md must have\n" + section)
                .contains(section);
    }
}
