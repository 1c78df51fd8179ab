package org.hsscontract.sdk.matrix;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.text.ProgressListener;
import org.hsscontract.scenarios.Declarations;
import org.hsscontract.scenarios.Driver;
import org.hsscontract.scenarios.DriverException;
import org.hsscontract.scenarios.ScenarioOptions;
import org.hsscontract.scenarios.ScenarioReport;
import org.hsscontract.scenarios.ScenarioRun;
import org.hsscontract.scenarios.VectorState;
import org.hsscontract.sdk.recipe.Recipe;

/** The vectors, run through a driver. */
record VectorsStep(Recipe recipe, Contract contract, Path driver, Path log, boolean demandsAssumed) {

    StepResult run(ProgressListener progress, Consumer<ScenarioReport> reports) {
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(log), true)) {
            ScenarioOptions options = ScenarioOptions.defaults().withLog(lines::println);
            ScenarioReport report = ScenarioRun.of(
                            contract,
                            Driver.of(recipe.driver().run(), driver),
                            Declarations.read(recipe.unsupported()),
                            demandsAssumed ? options.demandingAssumed() : options)
                    .run(progress);
            reports.accept(report);
            if (!report.passes()) {
                return StepResult.failed(Step.VECTORS, report.verdict());
            }
            return report.count(VectorState.PASS) > 0
                    ? StepResult.passed(Step.VECTORS)
                    : StepResult.notRun(
                            Step.VECTORS,
                            "no vector passed, so nothing is proved; a contract names its vectors by x-vectors");
        } catch (DriverException e) {
            return StepResult.failed(Step.VECTORS, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(log + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
