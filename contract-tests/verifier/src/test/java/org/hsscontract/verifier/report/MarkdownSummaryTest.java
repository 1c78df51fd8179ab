package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {
    private final String written = Format.MARKDOWN.write(Judged.once());

    @Test
    void saysTheVerdictFirst() {
        assertThat(written.lines().limit(3))
                .anyMatch(l -> l.startsWith("## ❌"))
                .anyMatch(l -> l.contains("does not agree with the contract"));
    }

    @Test
    void everyTableIsWhole() {
        int columns = 0;
        for (String line : written.lines().toList()) {
            int bars = line.replaceAll("\\\\.", "").replaceAll("[^|]", "").length();
            if (line.startsWith("|")) {
                columns = columns == 0 ? bars : columns;
                assertThat(bars).as(line).isEqualTo(columns);
            } else {
                columns = 0;
            }
        }
    }

    @Test
    void nothingThatTheTargetSentIsMarkup() {
        assertThat(written).doesNotContain("<script", "</script", "<soon");
    }

    @Test
    void namesWaiversAndTheirNotes() {
        assertThat(written).contains("58a15e985b27183c", "until 2026-12-31", "0123456789abcdef expired");
    }

    @Test
    void countsElements() {
        assertThat(written)
                .containsPattern("Elements: \\d+ of \\d+ proved")
                .containsPattern("\\| enum member \\| 0 \\| 0 \\| 0 \\| 4 \\|");
    }
}
