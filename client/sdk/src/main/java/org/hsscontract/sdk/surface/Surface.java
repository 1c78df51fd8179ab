package org.hsscontract.sdk.surface;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hsscontract.sdk.recipe.FileTree;
import org.hsscontract.sdk.recipe.Recipe;

/**
 * The public names of an SDK, sorted.
 *
 * @param lines one name each, with types
 */
public record Surface(List<String> lines) {

    /**
     * Of an SDK just made: the generated names, and the files of code that its recipe brings. Which files are code that callers
     * see is told by the pager: those with its extension.
     */
    public static Surface of(GeneratedNames generated, Recipe recipe) {
        SortedSet<String> lines = new TreeSet<>(generated.lines());
        String extension = recipe.pager().substring(recipe.pager().lastIndexOf('.'));
        brought(recipe).filter(f -> f.endsWith(extension)).forEach(f -> lines.add("file " + f));
        return new Surface(List.copyOf(lines));
    }

    private static Stream<String> brought(Recipe recipe) {
        Stream<String> copies = recipe.copies().stream()
                .flatMap(c -> Files.isDirectory(recipe.source(c))
                        ? names(recipe.source(c)).map(name -> c.to() + "/" + name)
                        : Stream.of(c.to()));
        return Stream.concat(names(recipe.files()), copies);
    }

    private static Stream<String> names(Path folder) {
        return FileTree.files(folder).stream()
                .map(f -> folder.relativize(f).toString().replace(File.separatorChar, '/'));
    }

    /** What the recipe keeps; nothing if it keeps none yet. */
    public static Surface kept(Recipe recipe) {
        try {
            return new Surface(
                    Files.isRegularFile(recipe.surface()) ? Files.readAllLines(recipe.surface()) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(recipe.surface() + ": cannot be read: " + e.getMessage(), e);
        }
    }

    public void keep(Recipe recipe) {
        try {
            Files.writeString(recipe.surface(), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(recipe.surface() + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /** Lines that came, with {@code +}, and that went, with {@code -}; empty if the two are the same. */
    public List<String> changesFrom(Surface before) {
        List<String> changes = new ArrayList<>();
        SortedSet<String> all = new TreeSet<>(before.lines);
        all.addAll(lines);
        for (String line : all) {
            if (!before.lines.contains(line)) {
                changes.add("+ " + line);
            } else if (!lines.contains(line)) {
                changes.add("- " + line);
            }
        }
        return changes;
    }
}
