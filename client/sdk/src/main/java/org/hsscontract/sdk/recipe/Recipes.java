package org.hsscontract.sdk.recipe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The recipes of a folder: each of its folders that has a {@code recipe.yaml}. Recipes are read when they are asked for. */
public final class Recipes implements AutoCloseable {
    private final SortedMap<String, Path> folders = new TreeMap<>();
    private final Runnable end;

    private Recipes(Path folder, Runnable end) {
        this.end = end;
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(c -> Files.isRegularFile(c.resolve("recipe.yaml")))
                    .forEach(c -> folders.put(c.getFileName().toString(), c));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    folder + ": cannot be read; give the folder that has a folder for each language", e);
        }
        if (folders.isEmpty()) {
            throw new IllegalArgumentException(folder + ": none of its folders has a recipe.yaml");
        }
    }

    /** @throws IllegalArgumentException if it has no recipe */
    public static Recipes of(Path folder) {
        return new Recipes(folder, () -> {});
    }

    /** Those that came with this program, unpacked until {@link #close()}. */
    public static Recipes packaged() {
        PackagedRepository repository = PackagedRepository.unpack();
        return new Recipes(repository.folder().resolve("client/sdk"), repository::close);
    }

    public Collection<String> languages() {
        return folders.keySet();
    }

    /** @throws IllegalArgumentException if there is none, or it is not as a recipe must be; the message says where and what to do */
    public Recipe recipe(String language) {
        Path folder = folders.get(language);
        if (folder == null) {
            throw new IllegalArgumentException(
                    "there is no recipe '" + language + "'; there are " + String.join(", ", folders.keySet()));
        }
        return RecipeFile.read(folder);
    }

    /** Those of the languages, or all if none is named. */
    public List<Recipe> recipes(Collection<String> languages) {
        return (languages.isEmpty() ? languages() : languages)
                .stream().distinct().map(this::recipe).toList();
    }

    @Override
    public void close() {
        end.run();
    }
}
