package org.hsscontract.sdk.generation;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hsscontract.core.text.Markdown;
import org.hsscontract.scenarios.Declarations;
import org.hsscontract.sdk.recipe.Recipe;
import org.openapitools.codegen.DefaultGenerator;

/** The README of an SDK: what its recipe says of it, and what can be said of every one. */
final class SdkReadme {
    private static final String TEMPLATE = "sdk-readme.mustache";

    private final Recipe recipe;
    private final SdkContract contract;
    private final String own;

    /** @param own what the recipe brings of it; empty if nothing */
    SdkReadme(Recipe recipe, SdkContract contract, String own) {
        this.recipe = recipe;
        this.contract = contract;
        this.own = own;
    }

    /** @throws IllegalArgumentException if the recipe's example or declarations are not as they must be */
    String text() throws IOException {
        try (Reader template =
                new InputStreamReader(SdkReadme.class.getResourceAsStream(TEMPLATE), StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .escapeHTML(false)
                    .emptyStringIsFalse(true)
                    .compile(template)
                    .execute(values());
        }
    }

    private Map<String, Object> values() {
        return Map.of(
                "language", recipe.language(),
                "summary", recipe.summary(),
                "own", own.strip(),
                "fence", extension(recipe.example().file()),
                "example", ExampleLines.of(recipe),
                "pager", recipe.pager(),
                "build", recipe.build().stream().map(SdkReadme::shell).toList(),
                "publish", recipe.publish(),
                "gaps", gaps(),
                "from", from());
    }

    private Map<String, String> from() {
        String generator = DefaultGenerator.class.getPackage().getImplementationVersion();
        return Map.of(
                "contract",
                contract.contract().title(),
                "generator",
                recipe.generator().name(),
                "recipe",
                recipe.id(),
                "version",
                generator == null ? "" : generator);
    }

    private List<Map<String, String>> gaps() {
        return Declarations.read(recipe.unsupported()).all().stream()
                .map(d -> Map.of(
                        "vectors",
                        String.join("`, `", d.vectors()),
                        "state",
                        d.state().words(),
                        "reason",
                        Markdown.text(d.reason()),
                        "link",
                        d.link().toString()))
                .toList();
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A command as a shell takes it. */
    private static String shell(List<String> command) {
        return String.join(
                " ",
                command.stream()
                        .map(word -> word.matches("[\\w./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                        .toList());
    }
}
