package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsscontract.core.text.Style;
import org.junit.jupiter.api.Test;

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

    @Test
    void noControlCharacterReachesTheTerminal() {
        assertThat(written.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    @Test
    void coloursAreForTerminalsOnly() {
        assertThat(Format.console(Judged.once(), Style.COLOURED)).contains("\u001b[31;1mviolated");
    }
}
