package org.hsscontract.verifier.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleDescriptionTest {
    private static final Contract CONTRACT = Contract.published();

    static Stream<String> rules() {
        return RuleDescription.ids(CONTRACT).stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPageSaysWhatIsSentWhatProvesItAndWhatItJudges(String rule) {
        RuleDescription page = RuleDescription.of(CONTRACT, rule).orElseThrow();
        assertThat(List.of(page.sends(), page.data()))
                .allSatisfy(text -> assertThat(text).matches("[A-Z][^\\n]*\\."));
        assertThat(page.bases()).isNotEmpty();
        assertThat(page.bases().values()).allSatisfy(bases -> assertThat(bases).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatAPageNamesIsInTheContractWithItsProvenance(String rule) {
        RuleDescription page = RuleDescription.of(CONTRACT, rule).orElseThrow();
        assertThat(page.bases().values().stream().flatMap(List::stream)).allSatisfy(basis -> {
            assertThat(basis.source().references()).isNotEmpty().doesNotContain("the contract");
            assertThat(basis.source().documented()
                            || !basis.source().explanation().isEmpty())
                    .as("the decision %s exists", basis.source())
                    .isTrue();
        });
    }
}
