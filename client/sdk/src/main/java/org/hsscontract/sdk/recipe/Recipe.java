package org.hsscontract.sdk.recipe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How an SDK is made, built and proved in one language. Immutable.
 *
 * @param folder where it stands; its name is the id
 * @param language as people write it
 * @param pager the file of the SDK that is the pager
 */
public record Recipe(
        Path folder,
        String language,
        String summary,
        Generator generator,
        List<Tool> toolchain,
        List<List<String>> build,
        DriverCommands driver,
        ExampleProgram example,
        String pager,
        List<Copy> copies,
        String publish) {

    /** Name of the folder, by which commands know it. */
    public String id() {
        return folder.getFileName().toString();
    }

    /** The folder of template overrides, if it has one. */
    public Path templates() {
        return folder.resolve("templates");
    }

    /** The folder of files that are copied into the SDK. */
    public Path files() {
        return folder.resolve("files");
    }

    /** The folder of the program that runs the vectors. */
    public Path driverFolder() {
        return folder.resolve("driver");
    }

    /** The declared gaps. */
    public Path unsupported() {
        return folder.resolve("unsupported.yaml");
    }

    /** The names kept. */
    public Path surface() {
        return folder.resolve("surface.txt");
    }

    /** Packages of Debian that bring the toolchain, without repetition. */
    public Set<String> debianPackages() {
        return toolchain.stream()
                .flatMap(t -> t.debian().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @throws IllegalArgumentException if nothing above the recipe has that path */
    public Path source(Copy copy) {
        for (Path above = folder.toAbsolutePath().normalize().getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(copy.from()))) {
                return above.resolve(copy.from());
            }
        }
        throw new IllegalArgumentException(
                folder.resolve("recipe.yaml") + ": /copies: no folder above it has " + copy.from());
    }

    /**
     * What openapi-generator is told.
     *
     * @param options the generator's own options
     * @param settings those that every generator has
     * @param ignore lines of {@code .openapi-generator-ignore}
     */
    public record Generator(
            String name, Map<String, Choice> options, Map<String, Choice> settings, List<String> ignore) {
        static final Set<String> GLOBAL = Set.of("apiDocs", "apiTests", "modelDocs", "modelTests");

        /** The settings that the generator keeps per run rather than per language. */
        public Map<String, Choice> globalSettings() {
            return settings(true);
        }

        /** The other settings. */
        public Map<String, Choice> ownSettings() {
            return settings(false);
        }

        private Map<String, Choice> settings(boolean global) {
            Map<String, Choice> chosen = new LinkedHashMap<>(settings);
            chosen.keySet().removeIf(name -> GLOBAL.contains(name) != global);
            return chosen;
        }
    }

    /** A value and its reason. */
    public record Choice(JsonNode value, String because) {}

    /**
     * A part of the toolchain.
     *
     * @param command ends with 0 if it is there
     * @param debian packages that bring it
     */
    public record Tool(List<String> command, List<String> debian) {}

    /** The program that runs the vectors; its commands run in its folder. */
    public record DriverCommands(List<List<String>> build, List<String> run) {}

    /** The program that shows how the SDK is called. */
    public record ExampleProgram(String file, List<String> run) {}

    /** Sources kept elsewhere that belong to the SDK. */
    public record Copy(String from, String to) {}
}
