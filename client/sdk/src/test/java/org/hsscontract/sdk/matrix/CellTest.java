package org.hsscontract.sdk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.scenarios.ScenarioResult;
import org.hsscontract.scenarios.VectorState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | – | not-run",
                "PASS PASS | 2/2 | pass",
                "PASS FAIL | 1/2 (1 fail) | fail",
                "PASS NOT_SUPPORTED NOT_SUPPORTED | 1/3 (2 not supported) | not-supported",
                "NOT_SUPPORTED NOT_IMPLEMENTED FAIL PASS | 1/4 (1 fail, 1 not implemented, 1 not supported) | fail",
                "PASS WARNED NOT_SUPPORTED | 1/3 (1 warned, 1 not supported) | warned",
                "PASS NOT_APPLICABLE | 1/1 | pass",
            })
    void countsWhatPassedOfWhatApplies(String states, String text, String state) {
        Cell cell = new Cell(Stream.of(states.split(" "))
                .filter(s -> !s.isEmpty())
                .map(VectorState::valueOf)
                .map(CellTest::result)
                .toList());
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.state()).isEqualTo(state);
    }

    private static ScenarioResult result(VectorState state) {
        return new ScenarioResult(Contract.published().vectors().get(0), state, List.of(), Optional.empty(), List.of());
    }
}
