package org.hsscontract.sdk.recipe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hsscontract.core.file.LocatedFile;
import tools.jackson.databind.JsonNode;

/** Reads a {@code recipe.yaml}. */
final class RecipeFile {
    private static final String SCHEMA = "hss-contract/schemas/recipe.schema.json";

    private final Path folder;
    private final LocatedFile file;

    private RecipeFile(Path folder, LocatedFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** @throws IllegalArgumentException if it is not as the schema says, or names files that there are not */
    static Recipe read(Path folder) {
        LocatedFile file = LocatedFile.yaml(folder.resolve("recipe.yaml")).check(SCHEMA);
        return new RecipeFile(folder, file).recipe();
    }

    private Recipe recipe() {
        JsonNode root = file.root();
        Recipe recipe = new Recipe(
                folder,
                text(root, "language"),
                text(root, "summary"),
                generator(root.get("generator")),
                list(root.path("toolchain"), t -> new Recipe.Tool(texts(t.get("command")), texts(t.get("debian")))),
                list(root.path("build"), RecipeFile::texts),
                new Recipe.DriverCommands(
                        list(root.at("/driver/build"), RecipeFile::texts), texts(root.at("/driver/run"))),
                new Recipe.ExampleProgram(root.at("/example/file").asString(), texts(root.at("/example/run"))),
                text(root, "pager"),
                list(root.path("copies"), c -> new Recipe.Copy(text(c, "from"), text(c, "to"))),
                text(root, "publish"));
        present(recipe.example().file(), root.at("/example/file"), "/example/file");
        present("unsupported.yaml", root, "");
        recipe.copies().forEach(recipe::source);
        return recipe;
    }

    private Recipe.Generator generator(JsonNode node) {
        return new Recipe.Generator(
                text(node, "name"),
                choices(node.path("options")),
                choices(node.path("settings")),
                texts(node.path("ignore")));
    }

    private void present(String name, JsonNode at, String place) {
        if (!Files.isRegularFile(folder.resolve(name))) {
            throw file.error(
                    at,
                    place + ": there is no file " + folder.resolve(name) + "; add it"
                            + (place.isEmpty() ? ", [] if nothing is declared" : ""));
        }
    }

    private static Map<String, Recipe.Choice> choices(JsonNode node) {
        Map<String, Recipe.Choice> choices = new LinkedHashMap<>();
        node.properties()
                .forEach(p -> choices.put(
                        p.getKey(), new Recipe.Choice(p.getValue().get("value"), text(p.getValue(), "because"))));
        return choices;
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static List<String> texts(JsonNode node) {
        return list(node, JsonNode::asString);
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        node.forEach(n -> list.add(element.apply(n)));
        return List.copyOf(list);
    }
}
