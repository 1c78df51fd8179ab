package org.hsscontract.sdk.matrix;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.scenarios.ScenarioResult;
import org.hsscontract.scenarios.VectorState;

/**
 * A language and a topic in the table.
 *
 * @param results of the topic's vectors; none if they were not run
 */
record Cell(List<ScenarioResult> results) {

    static Cell of(LanguageResult language, String topic) {
        return new Cell(language.results(topic));
    }

    /** How many passed of how many apply, and what became of the others; a dash if they were not run. */
    String text() {
        if (results.isEmpty()) {
            return "–";
        }
        List<String> others = new ArrayList<>();
        for (VectorState state :
                List.of(VectorState.FAIL, VectorState.WARNED, VectorState.NOT_IMPLEMENTED, VectorState.NOT_SUPPORTED)) {
            if (count(state) > 0) {
                others.add(count(state) + " " + state.words());
            }
        }
        return count(VectorState.PASS) + "/" + (results.size() - count(VectorState.NOT_APPLICABLE))
                + (others.isEmpty() ? "" : " (" + String.join(", ", others) + ")");
    }

    /** The worst state in it, for a colour. */
    String state() {
        return List.of(
                        VectorState.FAIL,
                        VectorState.NOT_IMPLEMENTED,
                        VectorState.WARNED,
                        VectorState.NOT_SUPPORTED,
                        VectorState.PASS)
                .stream()
                .filter(s -> count(s) > 0)
                .findFirst()
                .map(VectorState::words)
                .orElse("not run")
                .replace(' ', '-');
    }

    private long count(VectorState state) {
        return results.stream().filter(r -> r.state() == state).count();
    }
}
