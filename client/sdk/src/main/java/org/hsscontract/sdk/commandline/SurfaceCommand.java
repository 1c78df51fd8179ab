package org.hsscontract.sdk.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.sdk.generation.Generation;
import org.hsscontract.sdk.recipe.FileTree;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.recipe.Recipes;
import org.hsscontract.sdk.surface.Surface;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code surface}: the public names of SDKs, against those that their recipes keep. */
@Command(
        name = "surface",
        description = "Compares the public names of SDKs with the surface.txt of their recipes.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:they are the same, or were updated", "1:they differ", "2:they could not be compared"},
        footer = {"%nExamples:", "  hss-sdk surface go", "  hss-sdk surface --recipes client/sdk --update"})
final class SurfaceCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "LANGUAGE", description = "As 'sdk --list' names them (default: all)")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--update", description = "Keeps the names as they are now; with --recipes")
    private boolean update;

    @Mixin
    private RecipeOptions options;

    @Override
    public Integer call() {
        if (update && !options.areOwn()) {
            throw new IllegalArgumentException("--update: say with --recipes FOLDER which recipes to update");
        }
        try (Recipes recipes = options.recipes()) {
            Generation generation = new Generation(options.contract(), Optional.empty());
            boolean same = true;
            for (Recipe recipe : recipes.recipes(languages)) {
                same &= compare(recipe, generation);
            }
            return same || update ? 0 : 1;
        }
    }

    private boolean compare(Recipe recipe, Generation generation) {
        Surface now = made(recipe, generation);
        List<String> changes = now.changesFrom(Surface.kept(recipe));
        PrintWriter out = spec.commandLine().getOut();
        out.println(recipe.id() + ": " + (changes.isEmpty() ? "as kept" : changes.size() + " differ")
                + (update && !changes.isEmpty() ? ", updated" : ""));
        changes.forEach(out::println);
        out.flush();
        if (update) {
            now.keep(recipe);
        }
        return changes.isEmpty();
    }

    private static Surface made(Recipe recipe, Generation generation) {
        try {
            Path folder = Files.createTempDirectory("hss-sdk-surface");
            try {
                return generation.generate(recipe, folder.resolve("sdk"), folder.resolve("generate.log"));
            } finally {
                FileTree.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made: " + e.getMessage(), e);
        }
    }
}
