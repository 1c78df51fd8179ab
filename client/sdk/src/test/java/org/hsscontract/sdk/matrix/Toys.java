package org.hsscontract.sdk.matrix;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.sdk.generation.Generation;
import org.hsscontract.sdk.generation.SdkContract;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.recipe.Recipes;

/** Recipes whose driver is a {@link ToyProgram}, over a contract that is the published one with fewer vectors. */
final class Toys {
    private static final List<String> VECTORS =
            List.of("request-token.json", "response-success.json", "malformed-access.json");

    private final Path folder;

    private Toys(Path folder) {
        this.folder = folder;
    }

    static Toys in(Path folder) throws IOException {
        Toys toys = new Toys(folder);
        Files.createDirectories(toys.recipes());
        Files.createDirectories(folder.resolve("contract/vectors"));
        String document = Contract.published().document().text().replaceFirst("(?m)^x-provenance:.*$", "");
        Files.writeString(toys.contract(), document);
        Files.writeString(
                folder.resolve("contract/vectors/index.json"), "[\"" + String.join("\", \"", VECTORS) + "\"]");
        for (String name : VECTORS) {
            try (InputStream in = Toys.class.getResourceAsStream("/hss-contract/vectors/" + name)) {
                Files.copy(in, folder.resolve("contract/vectors").resolve(name));
            }
        }
        return toys;
    }

    Path recipes() {
        return folder.resolve("recipes");
    }

    Path contract() {
        return folder.resolve("contract/asset-statistics.yaml");
    }

    /** A toy that agrees with the contract. */
    Toy toy(String id) {
        return new Toy(recipes().resolve(id));
    }

    /** A toy being made; each method spoils it in one way. */
    final class Toy {
        private final Path recipe;
        private String generator = "markdown";
        private String tool = "sh";
        private String build = "true";
        private String driver = "right";
        private String example = "both";
        private String declarations = "[]";

        private Toy(Path recipe) {
            this.recipe = recipe;
        }

        Toy generator(String name) {
            generator = name;
            return this;
        }

        Toy tool(String name) {
            tool = name;
            return this;
        }

        Toy build(String shell) {
            build = shell;
            return this;
        }

        Toy driver(String how) {
            driver = how;
            return this;
        }

        Toy example(String which) {
            example = which;
            return this;
        }

        Toy declares(String yaml) {
            declarations = yaml;
            return this;
        }

        /** Writes it, with the names that it has now as those that it keeps. */
        Recipe made() throws IOException {
            Recipe written = write();
            new Generation(SdkContract.of(contract()), Optional.empty())
                    .generate(written, folder.resolve("names/" + written.id()), folder.resolve("names/generate.log"))
                    .keep(written);
            return written;
        }

        /** Writes it without names. */
        Recipe write() throws IOException {
            Files.createDirectories(recipe.resolve("driver"));
            Files.createDirectories(recipe.resolve("files"));
            Files.writeString(recipe.resolve("files/pager.md"), "There is none.\n");
            Files.writeString(
                    recipe.resolve("driver/example.sh"),
                    "# [example]\nhss list processes\nhss list ports\n# [/example]\n");
            Files.writeString(recipe.resolve("unsupported.yaml"), declarations);
            Files.writeString(recipe.resolve("recipe.yaml"), """
                    language: %s the Toy
                    summary: <b>A toy</b> & no more.
                    generator: {name: %s}
                    toolchain: [{command: [%s, -c, "true"], debian: [dash]}]
                    build: [[sh, -c, "%s"]]
                    driver: {run: [%s, driver, %s]}
                    example: {file: driver/example.sh, run: [%s, example, %s]}
                    pager: pager.md
                    publish: Not at all.
                    """.formatted(
                            recipe.getFileName(), generator, tool, build, program(), driver, program(), example));
            return Recipes.of(recipes()).recipe(recipe.getFileName().toString());
        }

        private static String program() {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String classes = System.getProperty("java.class.path")
                    .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
            return "\"" + java + "\", -XX:TieredStopAtLevel=1, -cp, \"" + classes + "\", " + ToyProgram.class.getName();
        }
    }
}
