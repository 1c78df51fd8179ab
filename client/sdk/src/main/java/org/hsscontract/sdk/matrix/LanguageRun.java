package org.hsscontract.sdk.matrix;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.text.ProgressListener;
import org.hsscontract.scenarios.ExampleEndpoint;
import org.hsscontract.scenarios.ScenarioReport;
import org.hsscontract.scenarios.ScenarioServer;
import org.hsscontract.sdk.generation.Generation;
import org.hsscontract.sdk.process.ExitResult;
import org.hsscontract.sdk.process.Invocation;
import org.hsscontract.sdk.recipe.FileTree;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.sdk.surface.Surface;
import org.jspecify.annotations.Nullable;

/** All steps with one recipe, in a folder of its own: {@code sdk}, {@code driver} and {@code logs}. */
final class LanguageRun {
    private final Recipe recipe;
    private final Contract contract;
    private final Generation generation;
    private final Path folder;
    private final Duration limit;
    private final boolean demandsAssumed;
    private final Matrix.StepListener listener;
    private final Map<Step, StepResult> results = new EnumMap<>(Step.class);
    private @Nullable Surface surface;
    private @Nullable ScenarioReport report;

    /**
     * @param limit for each command
     * @param demandsAssumed whether a departure from what the contract only assumed fails
     */
    LanguageRun(
            Recipe recipe,
            Contract contract,
            Generation generation,
            Path folder,
            Duration limit,
            boolean demandsAssumed,
            Matrix.StepListener listener) {
        this.recipe = recipe;
        this.contract = contract;
        this.generation = generation;
        this.folder = folder;
        this.limit = limit;
        this.demandsAssumed = demandsAssumed;
        this.listener = listener;
    }

    LanguageResult run() {
        for (Step step : Step.values()) {
            results.put(
                    step,
                    blocked(step)
                            .map(b -> StepResult.notRun(step, "'" + b.words() + "' comes first"))
                            .orElseGet(() -> done(step)));
        }
        return new LanguageResult(recipe, List.copyOf(results.values()), Optional.ofNullable(report));
    }

    private Optional<Step> blocked(Step step) {
        return step.needs().stream()
                .sorted()
                .filter(n ->
                        Objects.requireNonNull(results.get(n), "done before").state() != StepResult.State.PASSED)
                .findFirst();
    }

    private StepResult done(Step step) {
        listener.progress(recipe.id(), step, "");
        try {
            return switch (step) {
                case GENERATE -> generate();
                case SURFACE -> compareSurface();
                case TOOLCHAIN -> toolchain();
                case BUILD -> commands(step, recipe.build(), folder.resolve("sdk"));
                case DRIVER -> commands(step, recipe.driver().build(), folder.resolve("driver"));
                case EXAMPLE -> example();
                case VECTORS -> vectors();
            };
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return StepResult.failed(step, String.valueOf(e.getMessage()));
        }
    }

    private StepResult generate() {
        surface = generation.generate(recipe, folder.resolve("sdk"), log(Step.GENERATE));
        FileTree.copy(recipe.driverFolder(), folder.resolve("driver"));
        return StepResult.passed(Step.GENERATE);
    }

    private StepResult compareSurface() {
        List<String> changes =
                Objects.requireNonNull(surface, "generated first").changesFrom(Surface.kept(recipe));
        return changes.isEmpty()
                ? StepResult.passed(Step.SURFACE)
                : StepResult.failed(
                        Step.SURFACE,
                        changes.size() + " public names differ from surface.txt, first '" + changes.get(0)
                                + "'; 'surface " + recipe.id() + "' shows them, with --update it keeps them");
    }

    private StepResult toolchain() {
        String missing = Toolchain.missing(recipe, log(Step.TOOLCHAIN));
        return missing.isEmpty() ? StepResult.passed(Step.TOOLCHAIN) : StepResult.notRun(Step.TOOLCHAIN, missing);
    }

    private StepResult commands(Step step, List<List<String>> commands, Path directory) {
        for (List<String> command : commands) {
            ExitResult ending = Invocation.of(command, directory, limit).run(log(step));
            if (!ending.succeeded()) {
                return StepResult.failed(
                        step, "'" + String.join(" ", command) + "' " + ending.words() + "; see " + log(step));
            }
        }
        return StepResult.passed(step);
    }

    private StepResult example() {
        try (ScenarioServer server = ScenarioServer.start(contract)) {
            ExampleEndpoint example = server.example();
            Map<String, String> environment = Map.of(
                    "HSS_ENDPOINT", example.url(), "HSS_PROJECT", example.projectId(), "HSS_TOKEN", example.token());
            ExitResult ending = new Invocation(recipe.example().run(), folder.resolve("driver"), environment, limit)
                    .run(log(Step.EXAMPLE));
            List<String> findings = new ArrayList<>(example.findings());
            if (!ending.succeeded()) {
                findings.add(0, "the example " + ending.words());
            }
            return findings.isEmpty()
                    ? StepResult.passed(Step.EXAMPLE)
                    : StepResult.failed(Step.EXAMPLE, String.join("; ", findings) + "; see " + log(Step.EXAMPLE));
        }
    }

    private StepResult vectors() {
        ProgressListener progress =
                (done, of, current) -> listener.progress(recipe.id(), Step.VECTORS, done + " of " + of);
        return new VectorsStep(recipe, contract, folder.resolve("driver"), log(Step.VECTORS), demandsAssumed)
                .run(progress, r -> report = r);
    }

    private Path log(Step step) {
        return folder.resolve("logs").resolve(step.words() + ".log");
    }
}
