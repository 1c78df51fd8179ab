package org.hsscontract.sdk.generation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hsscontract.sdk.recipe.FileTree;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.surface.GeneratedNames;
import org.hsscontract.sdk.surface.Surface;

/** Makes an SDK of a recipe. It needs no toolchain of the language. */
public final class Generation {
    private final SdkContract contract;
    private final Optional<String> version;

    /** @param version of the SDK; if empty, that of the recipe, or else of the contract */
    public Generation(SdkContract contract, Optional<String> version) {
        this.contract = contract;
        this.version = version;
    }

    /**
     * Generated files, the recipe's files over them, a README that begins with the recipe's, and the licence.
     *
     * @param out the folder, which is made if it is not there
     * @param log what the generator says, and whatever it said in earlier runs
     * @return the public names of the SDK
     * @throws IllegalArgumentException if it could not be made; the message says why and what to do
     */
    public Surface generate(Recipe recipe, Path out, Path log) {
        try {
            Files.createDirectories(out);
            Files.createDirectories(log.toAbsolutePath().getParent());
            GeneratedNames names = generated(recipe, out, log);
            Path readme = out.resolve("README.md");
            Files.deleteIfExists(readme);
            recipe.copies().forEach(c -> FileTree.copy(recipe.source(c), out.resolve(c.to())));
            FileTree.copy(recipe.files(), out);
            String own = Files.exists(readme) ? Files.readString(readme) : "";
            Files.writeString(readme, new SdkReadme(recipe, contract, own).text());
            Files.write(out.resolve("LICENSE"), licence());
            if (!Files.isRegularFile(out.resolve(recipe.pager()))) {
                throw new IllegalArgumentException(
                        recipe.folder().resolve("recipe.yaml") + ": /pager: the SDK has no file " + recipe.pager());
            }
            return Surface.of(names, recipe);
        } catch (IOException e) {
            throw new UncheckedIOException(out + ": cannot be written: " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("try") // The log is open for as long as the generator runs; nobody asks it anything.
    private GeneratedNames generated(Recipe recipe, Path out, Path log) throws IOException {
        // The generator's state and the logging are of the whole process.
        synchronized (Generation.class) {
            try (GeneratorLog logging = GeneratorLog.to(log)) {
                return GeneratorRun.generate(recipe, contract, version, out);
            } catch (IllegalArgumentException e) {
                throw e;
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "openapi-generator could not make the SDK of " + recipe.id() + ": " + cause(e) + "; see " + log,
                        e);
            }
        }
    }

    private static String cause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("") + " ("
                + cause.getClass().getSimpleName() + ")";
    }

    private static byte[] licence() throws IOException {
        try (InputStream in = Generation.class.getResourceAsStream("/repository/LICENSE")) {
            return in.readAllBytes();
        }
    }
}
