package org.hsscontract.sdk.matrix;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.hsscontract.sdk.recipe.Recipe;
import org.hsscontract.verifier.ProgressListener;
import org.hsscontract.verifier.contract.Contract;
import org.hsscontract.verifier.scenario.Declarations;
import org.hsscontract.verifier.scenario.Driver;
import org.hsscontract.verifier.scenario.DriverException;
import org.hsscontract.verifier.scenario.ScenarioOptions;
import org.hsscontract.verifier.scenario.ScenarioReport;
import org.hsscontract.verifier.scenario.ScenarioRun;
import org.hsscontract.verifier.scenario.State;

/** The vectors, run through a driver. */
record VectorsStep(Recipe recipe, Contract contract, Path driver, Path log) {

    StepResult run(ProgressListener progress, Consumer<ScenarioReport> reports) {
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(log), true)) {
            ScenarioReport report = ScenarioRun.of(contract, Driver.of(recipe.driver().run(), driver), Declarations.read(recipe.unsupported()),
                    ScenarioOptions.defaults().withLog(lines::println)).run(progress);
            reports.accept(report);
            if (!report.passes()) {
                return StepResult.failed(Step.VECTORS, report.verdict());
            }
            return report.count(State.PASS) > 0 ? StepResult.passed(Step.VECTORS)
                    : StepResult.notRun(Step.VECTORS, "no vector passed, so nothing is proved; a contract names its vectors by x-vectors");
        } catch (DriverException e) {
            return StepResult.failed(Step.VECTORS, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(log + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
