package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.core.text.Style;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleReportTest {
    private final String written = Format.console(Judged.once(), Style.PLAIN);

    @Test
    void showsAFindingOnceWithItsFingerprintAndHowManyMore() {
        String fingerprint = "fingerprint 145c70f83741a2bd";
        assertThat(written.indexOf(fingerprint)).isPositive().isEqualTo(written.lastIndexOf(fingerprint));
        assertThat(written).containsPattern(fingerprint + "(?s:.{1,900})and \\d+ more like it");
    }

    @Test
    void showsWaivedFindingsAndTheNotesOnWaivers() {
        assertThat(written)
                .contains(
                        "waived (1)",
                        "known-values at ",
                        "until 2026-12-31: SCTP is coming | <soon> (https://issues.example/7)",
                        "note: the waiver for fingerprint 0123456789abcdef expired on 2026-01-31");
    }

    @Test
    void endsWithCountsAndTheVerdict() {
        assertThat(written)
                .containsPattern("elements: \\d+ of \\d+ proved\n")
                .endsWith("The implementation does not agree with the contract.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROVED PROVED PROVED NOT_APPLICABLE | 3 of 3 rules",
                "PROVED NOT_PROVED NOT_PROVED | 1 of 3 rules, 2 not proved",
                "NOT_PROVED NOT_APPLICABLE | 0 of 1 rules, 1 not proved",
            })
    void theLastLineSaysHowMuchWasProved(String outcomes, String extent) {
        Report given = Judged.once().report();
        List<RuleResult> results = Stream.of(outcomes.split(" "))
                .map(Outcome::valueOf)
                .map(outcome -> new RuleResult(
                        "limit-kept",
                        "A page has no more than limit groups.",
                        given.contract().operations().get(0).id(),
                        outcome,
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        outcome == Outcome.NOT_PROVED ? Set.of("data would") : Set.of()))
                .toList();
        Report report = new Report(
                given.contract(), given.target(), given.options(), results, List.of(), Duration.ofSeconds(1));

        assertThat(Format.console(Judgement.of(report), Style.PLAIN))
                .endsWith("The implementation agrees with the contract as far as it was proved: " + extent + ".\n");
    }

    @Test
    void noControlCharacterReachesTheTerminal() {
        assertThat(written.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    @Test
    void coloursAreForTerminalsOnly() {
        assertThat(Format.console(Judged.once(), Style.COLOURED)).contains("\u001b[31;1mviolated");
    }
}
