package org.hsscontract.sdk.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hsscontract.sdk.generation.Generation;
import org.hsscontract.sdk.generation.SdkContract;
import org.hsscontract.sdk.matrix.Toolchain;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.recipe.Recipes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sdk}: makes one. */
@Command(
        name = "sdk",
        description = "Makes the SDK of a language. No tool of the language is needed.",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the SDK is made", "2:it could not be made"},
        footer = {"%nExamples:", "  hss-sdk sdk --list", "  hss-sdk sdk go --out hss-go"})
final class SdkCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "LANGUAGE", arity = "0..1", description = "As --list names it")
    private @Nullable String language;

    @Option(names = "--list", description = "Lists the languages, and whether this machine can build their SDKs")
    private boolean list;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the SDK goes: a folder that is empty or not there yet")
    private @Nullable Path out;

    @Option(names = "--force", description = "Takes a folder that has files too; those of the SDK are written over")
    private boolean force;

    @Option(
            names = "--version",
            paramLabel = "V",
            description = "Version of the SDK (default: what its recipe says, or else the contract's)")
    private @Nullable String version;

    @Mixin
    private RecipeOptions options;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help")
    @SuppressWarnings("UnusedVariable") // picocli reads it.
    private boolean help;

    @Override
    public Integer call() {
        try (Recipes recipes = options.recipes()) {
            if (list) {
                list(recipes);
                return 0;
            }
            if (language == null) {
                throw new IllegalArgumentException("give a language: " + String.join(", ", recipes.languages()));
            }
            if (out == null) {
                throw new IllegalArgumentException("give the folder where the SDK is to go: --out FOLDER");
            }
            make(recipes.recipe(language), out);
            return 0;
        }
    }

    private void make(Recipe recipe, Path folder) {
        if (!force && Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new IllegalArgumentException("--out: " + folder
                    + " is not an empty folder; give another, or --force to write over what is there");
        }
        SdkContract contract = options.contract();
        Path log = log();
        new Generation(contract, Optional.ofNullable(version)).generate(recipe, folder, log);
        print("Made the SDK for " + recipe.language() + " in " + folder + ", from "
                + contract.contract().title() + ".");
        print("Begin with " + folder.resolve("README.md") + ".");
        log.toFile().delete();
    }

    private void list(Recipes recipes) {
        Path log = log();
        for (Recipe recipe : recipes.recipes(List.of())) {
            String missing = Toolchain.missing(recipe, log);
            print("%-18s %s".formatted(recipe.id(), missing.isEmpty() ? "its tools are there" : missing));
        }
        log.toFile().delete();
    }

    private static boolean isEmptyFolder(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static Path log() {
        try {
            return Files.createTempFile("hss-sdk", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file can be made for the log: " + e.getMessage(), e);
        }
    }

    private void print(String line) {
        PrintWriter writer = spec.commandLine().getOut();
        writer.println(line);
        writer.flush();
    }
}
