package org.hsscontract.sdk.generation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.surface.GeneratedNames;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.TemplateManager;
import org.openapitools.codegen.api.TemplateProcessor;

/** The generator, with a look at what it hands to its templates. */
final class RecordingGenerator extends DefaultGenerator {
    private final GeneratedNames names = new GeneratedNames();
    private final TemplateTexts templates;

    RecordingGenerator(ClientOptInput input) {
        opts(input);
        setGenerateMetadata(false);
        templates = new TemplateTexts((TemplateManager) templateProcessor);
        templateProcessor = new Recording(templateProcessor);
    }

    /** Of the files that were written. */
    GeneratedNames names() {
        return names;
    }

    /**
     * The generator says nothing of an option that it does not know.
     *
     * @throws IllegalArgumentException if the recipe gives one that is neither documented nor in a template that was used
     */
    void checkOptions(Recipe recipe) {
        Set<String> documented =
                config.cliOptions().stream().map(CliOption::getOpt).collect(Collectors.toSet());
        for (String option : recipe.generator().options().keySet()) {
            if (!documented.contains(option) && !templates.mention(option)) {
                throw new IllegalArgumentException(recipe.folder().resolve("recipe.yaml") + ": /generator/options/"
                        + option + ": the generator " + config.getName() + " has no such option; it has "
                        + documented.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private final class Recording implements TemplateProcessor {
        private final TemplateProcessor delegate;

        private Recording(TemplateProcessor delegate) {
            this.delegate = delegate;
        }

        @Override
        public File write(Map<String, Object> data, String template, File target) throws IOException {
            names.record(data);
            templates.used(template);
            return delegate.write(data, template, target);
        }

        @Override
        public File writeToFile(String filename, byte[] contents) throws IOException {
            return delegate.writeToFile(filename, contents);
        }

        @Override
        public void ignore(Path path, String context) {
            delegate.ignore(path, context);
        }

        @Override
        public void skip(Path path, String context) {
            delegate.skip(path, context);
        }

        @Override
        public void error(Path path, String context) {
            delegate.error(path, context);
        }
    }
}
