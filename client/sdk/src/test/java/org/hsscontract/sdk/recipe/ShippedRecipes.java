package org.hsscontract.sdk.recipe;

import java.nio.file.Path;
import java.util.List;

/** The recipes beside this module's sources; surefire runs in its folder. */
public final class ShippedRecipes {
    public static final Path FOLDER = Path.of("").toAbsolutePath();

    private ShippedRecipes() {}

    public static Recipes recipes() {
        return Recipes.of(FOLDER);
    }

    /** Their ids, for parameterized tests. */
    public static List<String> ids() {
        return List.copyOf(recipes().languages());
    }
}
