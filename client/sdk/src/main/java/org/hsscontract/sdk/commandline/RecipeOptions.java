package org.hsscontract.sdk.commandline;

import java.nio.file.Path;
import org.hsscontract.sdk.generation.SdkContract;
import org.hsscontract.sdk.recipe.Recipes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which recipes, and which contract. */
final class RecipeOptions {
    @Option(
            names = "--recipes",
            paramLabel = "FOLDER",
            description =
                    "Recipes of your own, a folder for each language, instead of those that came with this program")
    private @Nullable Path folder;

    @Option(
            names = "--contract",
            paramLabel = "FILE",
            description = "Another contract than the published one, OpenAPI 3.0 as YAML or JSON")
    private @Nullable Path contract;

    boolean areOwn() {
        return folder != null;
    }

    Recipes recipes() {
        return folder == null ? Recipes.packaged() : Recipes.of(folder);
    }

    SdkContract contract() {
        return contract == null ? SdkContract.published() : SdkContract.of(contract);
    }
}
