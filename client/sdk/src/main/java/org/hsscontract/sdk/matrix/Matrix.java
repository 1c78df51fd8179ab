package org.hsscontract.sdk.matrix;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hsscontract.sdk.generation.Generation;
import org.hsscontract.sdk.generation.SdkContract;
import org.hsscontract.sdk.recipe.Recipe;

/**
 * Runs recipes.
 *
 * @param limit for each command of a recipe
 * @param demandsAssumed whether a departure from what the contract only assumed fails
 * @param jobs how many recipes at the same time
 */
public record Matrix(SdkContract contract, Path out, Duration limit, boolean demandsAssumed, int jobs) {
    /** One that warns of such departures. */
    public Matrix(SdkContract contract, Path out, Duration limit, int jobs) {
        this(contract, out, limit, false, jobs);
    }

    public MatrixReport run(List<Recipe> recipes, Set<String> required, StepListener listener) {
        Generation generation = new Generation(contract, Optional.empty());
        ExecutorService executor = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<LanguageResult>> running = recipes.stream()
                    .map(r -> executor.submit(() -> new LanguageRun(
                                    r,
                                    contract.contract(),
                                    generation,
                                    out.resolve(r.id()),
                                    limit,
                                    demandsAssumed,
                                    listener)
                            .run()))
                    .toList();
            List<LanguageResult> results = new ArrayList<>();
            for (Future<LanguageResult> result : running) {
                results.add(result.get());
            }
            return new MatrixReport(contract.contract(), results, required);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Hears of the progress, from several threads. */
    @FunctionalInterface
    public interface StepListener {
        /** @param done how far the step is; empty if it begins */
        void progress(String language, Step step, String done);
    }
}
