package org.hsscontract.sdk.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hsscontract.commandlinekit.EnumWords;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.commandlinekit.WholeNumber;
import org.hsscontract.scenarios.VectorState;
import org.hsscontract.sdk.generation.SdkContract;
import org.hsscontract.sdk.matrix.Matrix;
import org.hsscontract.sdk.matrix.MatrixFolder;
import org.hsscontract.sdk.matrix.MatrixReport;
import org.hsscontract.sdk.matrix.MatrixTable;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.recipe.Recipes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix}: makes, builds and proves. */
@Command(
        name = "matrix",
        description = {
            "Makes and builds the SDKs of the languages, or of all, runs their examples and the contract's test vectors.",
            "A language whose tools are missing is not run, and never passes."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that were run agree with the contract",
            "1:one does not, or is required and was not run",
            "2:none could be run, or the command is wrong"
        },
        footer = {
            "%nExamples:",
            "  hss-sdk matrix",
            "  hss-sdk matrix go php --out build/sdk-matrix",
            "  hss-sdk matrix --require go,php",
            "  hss-sdk matrix --all-required --jobs 4"
        })
final class MatrixCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "LANGUAGE", description = "As 'sdk --list' names them (default: all)")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "target/sdk-matrix",
            description = "Where SDKs, logs, matrix.md, matrix.json and matrix.html go (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // It has a default value, which picocli sets.
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            converter = Jobs.class,
            description = "How many languages at the same time (default: ${DEFAULT-VALUE})")
    private int jobs;

    @Option(
            names = "--step-limit",
            paramLabel = "SECONDS",
            defaultValue = "900",
            converter = StepLimit.class,
            description = "How long each command of a recipe may take (default: ${DEFAULT-VALUE})")
    private int limit;

    @Option(
            names = "--require",
            paramLabel = "LANGUAGE",
            split = ",",
            description = "Fails if this language was not run; a list, or repeated")
    private Set<String> required = new LinkedHashSet<>();

    @Option(
            names = "--all-required",
            description = "Fails if any language was not run, or departs from what the contract only assumed")
    private boolean allRequired;

    @Option(
            names = "--fail-on",
            paramLabel = "fail|warned",
            converter = MatrixFailOn.class,
            description = "What fails: a departure from what is documented, or with warned from what the contract only "
                    + "assumed too (default: fail)")
    @Nullable
    private VectorState failOn;

    @Mixin
    private RecipeOptions options;

    @Override
    public Integer call() {
        try (Recipes recipes = options.recipes()) {
            List<Recipe> chosen = recipes.recipes(languages);
            MatrixFolder folder = new MatrixFolder(out.toAbsolutePath().normalize());
            Set<String> demanded = demanded(chosen);
            SdkContract contract = options.contract();
            folder.prepare(chosen);
            PrintWriter writer = spec.commandLine().getOut();
            MatrixReport report;
            try (StepLine progress = new StepLine(spec.commandLine().getErr(), CommandLine.Help.Ansi.AUTO.enabled())) {
                report = new Matrix(contract, folder.path(), Duration.ofSeconds(limit), demandsAssumed(), jobs)
                        .run(chosen, demanded, progress);
            }
            folder.write(report);
            writer.print(MatrixTable.of(report));
            writer.println("Saved as matrix.md, matrix.json and matrix.html in " + out + ".");
            writer.flush();
            return report.exitCode();
        }
    }

    private boolean demandsAssumed() {
        return allRequired || failOn == VectorState.WARNED;
    }

    private Set<String> demanded(List<Recipe> chosen) {
        Set<String> ids = chosen.stream().map(Recipe::id).collect(Collectors.toCollection(LinkedHashSet::new));
        required.stream().filter(r -> !ids.contains(r)).findFirst().ifPresent(r -> {
            throw new IllegalArgumentException(
                    "--require: " + r + " is not among the languages to run: " + String.join(", ", ids));
        });
        return allRequired ? ids : required;
    }

    static final class MatrixFailOn extends EnumWords<VectorState> {
        MatrixFailOn() {
            super(List.of(VectorState.FAIL, VectorState.WARNED));
        }
    }

    static final class Jobs extends WholeNumber {
        Jobs() {
            super(1, 64);
        }
    }

    /** In seconds, up to a day. */
    static final class StepLimit extends WholeNumber {
        StepLimit() {
            super(1, 86_400);
        }
    }
}
