package org.hsscontract.sdk.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hsscontract.sdk.recipe.FileTree;
import org.hsscontract.sdk.recipe.Recipe;

/** Where a matrix is made: a folder for each language, and the reports. */
public record MatrixFolder(Path path) {
    /** By it a later run knows that it may delete what is there. */
    private static final String MARK = ".hss-sdk-matrix";

    /**
     * Makes the folder, and empties it of what an earlier run left of these languages.
     *
     * @throws IllegalArgumentException if it has files of somebody else
     */
    public void prepare(List<Recipe> recipes) {
        try {
            Files.createDirectories(path);
            if (!Files.exists(path.resolve(MARK)) && !isEmpty()) {
                throw new IllegalArgumentException(
                        path + ": is not empty and was not made by this command; give another folder with --out");
            }
            Files.writeString(path.resolve(MARK), "");
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    path + ": cannot be written: " + e.getMessage() + "; give another folder with --out", e);
        }
        recipes.stream()
                .map(r -> path.resolve(r.id()))
                .filter(Files::isDirectory)
                .forEach(FileTree::delete);
    }

    /** Writes {@code matrix.json}, {@code matrix.md} and {@code matrix.html}. */
    public void write(MatrixReport report) {
        try {
            Files.writeString(path.resolve("matrix.json"), MatrixJson.of(report));
            Files.writeString(path.resolve("matrix.md"), MatrixMarkdown.of(report));
            Files.writeString(path.resolve("matrix.html"), MatrixHtml.of(report));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.findAny().isEmpty();
        }
    }
}
