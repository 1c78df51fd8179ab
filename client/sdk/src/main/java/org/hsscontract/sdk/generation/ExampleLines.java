package org.hsscontract.sdk.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hsscontract.sdk.recipe.Recipe;

/** The lines of a recipe's example that are worth showing: those between {@code [example]} and {@code [/example]}. */
final class ExampleLines {
    private ExampleLines() {}

    /** @throws IllegalArgumentException if the file has not exactly one such part with something in it */
    static String of(Recipe recipe) {
        Path file = recipe.folder().resolve(recipe.example().file());
        List<String> lines = lines(file);
        int[] begins = places(lines, "[example]");
        int[] ends = places(lines, "[/example]");
        if (begins.length != 1 || ends.length != 1 || ends[0] - begins[0] < 2) {
            throw new IllegalArgumentException(
                    file + ": must have one line with [example] and, below the lines to show, one with [/example]");
        }
        return String.join("\n", lines.subList(begins[0] + 1, ends[0])).stripIndent();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static int[] places(List<String> lines, String mark) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(mark))
                .toArray();
    }
}
