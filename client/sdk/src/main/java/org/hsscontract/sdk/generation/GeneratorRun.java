package org.hsscontract.sdk.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.surface.GeneratedNames;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** One run of openapi-generator, which keeps state of a run in static fields: one at a time. */
final class GeneratorRun {
    private static final String IGNORE = ".openapi-generator-ignore";

    private GeneratorRun() {}

    /**
     * Writes the generator's files.
     *
     * @return the names in them
     * @throws IllegalArgumentException if the recipe gives an option that the generator does not have
     * @throws RuntimeException of any kind from the generator
     */
    static GeneratedNames generate(Recipe recipe, SdkContract contract, Optional<String> version, Path out)
            throws IOException {
        GlobalSettings.reset();
        Path settings = GeneratorSettingsFile.write(recipe, version, contract.version());
        // The generator takes the lines of this file relative to its place, so it stands in the SDK for the time.
        Path ignore = Files.writeString(
                out.resolve(IGNORE), String.join("\n", recipe.generator().ignore()) + "\n");
        try {
            CodegenConfigurator configurator = CodegenConfigurator.fromFile(settings.toString())
                    .setGeneratorName(recipe.generator().name())
                    .setInputSpec(contract.file().toString())
                    .setOutputDir(out.toString())
                    .setQuiet(true);
            recipe.generator()
                    .globalSettings()
                    .forEach((name, choice) ->
                            configurator.addGlobalProperty(name, choice.value().asString()));
            if (Files.isDirectory(recipe.templates())) {
                configurator.setTemplateDir(recipe.templates().toString());
            }
            RecordingGenerator generator = new RecordingGenerator(configurator.toClientOptInput());
            generator.generate();
            generator.checkOptions(recipe);
            return generator.names();
        } finally {
            GlobalSettings.reset();
            Files.delete(ignore);
            Files.delete(settings);
        }
    }
}
