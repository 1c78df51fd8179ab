package org.hsscontract.sdk.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.sdk.recipe.Recipe;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfigLoader;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A recipe's choices as a configuration file of the generator, which reads settings of all shapes from one. */
final class GeneratorSettingsFile {
    /** What the version of a package is called among the generators' options. */
    private static final Set<String> VERSIONS =
            Set.of("artifactVersion", "gemVersion", "moduleVersion", "npmVersion", "packageVersion");

    private GeneratorSettingsFile() {}

    /**
     * Writes it.
     *
     * @param version of the package; if none is given, that of the recipe, and else that of the contract
     */
    static Path write(Recipe recipe, Optional<String> version, String contractVersion) throws IOException {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        recipe.generator().ownSettings().forEach((name, choice) -> settings.set(name, choice.value()));
        ObjectNode options = settings.putObject("additionalProperties");
        List<String> versions = CodegenConfigLoader.forName(recipe.generator().name()).cliOptions().stream()
                .map(CliOption::getOpt)
                .filter(VERSIONS::contains)
                .toList();
        versions.forEach(name -> options.put(name, contractVersion));
        recipe.generator().options().forEach((name, choice) -> options.set(name, choice.value()));
        version.ifPresent(given -> versions.forEach(name -> options.put(name, given)));
        return Files.writeString(Files.createTempFile("hss-sdk", ".json"), settings.toString());
    }
}
