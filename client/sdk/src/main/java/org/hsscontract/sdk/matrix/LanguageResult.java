package org.hsscontract.sdk.matrix;

import java.util.List;
import java.util.Optional;
import org.hsscontract.scenarios.ScenarioReport;
import org.hsscontract.scenarios.ScenarioResult;
import org.hsscontract.scenarios.VectorState;
import org.hsscontract.sdk.recipe.Recipe;

/**
 * What is known of one SDK.
 *
 * @param steps all of them, in order
 * @param report of the vectors, if they were run
 */
record LanguageResult(Recipe recipe, List<StepResult> steps, Optional<ScenarioReport> report) {

    /** For the reader of a table. */
    enum Verdict {
        AGREES("agrees"),
        DISAGREES("does not agree"),
        NOT_RUN("not run");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** It agrees only if every step was done and passed; what failed weighs more than what could not be done. */
    Verdict verdict() {
        if (steps.stream().anyMatch(s -> s.state() == StepResult.State.FAILED)) {
            return Verdict.DISAGREES;
        }
        return steps.stream().allMatch(s -> s.state() == StepResult.State.PASSED) ? Verdict.AGREES : Verdict.NOT_RUN;
    }

    /** Steps that did not pass, but not those that wait for one of them. */
    List<StepResult> reasons() {
        return steps.stream()
                .filter(s -> s.state() != StepResult.State.PASSED)
                .filter(s -> s.step().needs().stream().allMatch(n -> step(n).state() == StepResult.State.PASSED))
                .toList();
    }

    StepResult step(Step step) {
        return steps.stream().filter(s -> s.step() == step).findFirst().orElseThrow();
    }

    /** Of the vectors of a topic that say something about clients. */
    List<ScenarioResult> results(String topic) {
        return report.map(r -> r.results().stream()
                        .filter(s -> s.vector().topic().equals(topic))
                        .toList())
                .orElse(List.of());
    }

    long count(VectorState state) {
        return report.map(r -> r.count(state)).orElse(0L);
    }
}
