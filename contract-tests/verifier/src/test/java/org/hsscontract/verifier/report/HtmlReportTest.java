package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private final String written = Format.HTML.write(Judged.once());

    @Test
    void needsNothingFromOutsideAndNoScript() {
        assertThat(written).contains("default-src 'none'".replace("'", "&#39;"));
        assertThat(written.contains("<script")).isFalse();
        assertThat(written)
                .doesNotContainPattern("(?i)<[^>]+ (src|srcset|href)=\"(?!#exchange-\\d)")
                .doesNotContainPattern("(?i)@import|url\\(");
    }

    @Test
    void showsEveryExchangeAndFindingsLinkToTheirs() {
        Judged.once()
                .report()
                .exchanges()
                .forEach(e -> assertThat(written.contains("id=\"exchange-" + e.number() + "\""))
                        .isTrue());
        assertThat(written).contains("href=\"#exchange-", "X-Auth-Token: ***");
    }

    @Test
    void cutsLongBodiesAndSaysSo() {
        assertThat(written).containsPattern("Cut: 20000 of 3\\d{4} characters are shown");
        assertThat(written.contains("x".repeat(20_001))).isFalse();
    }

    @Test
    void showsBytesThatAreNoTextAsBase64() {
        assertThat(written).contains("The body is not UTF-8 text; this is its Base64.", "//4gKioq");
    }

    @Test
    void showsCoverageWithWhatWouldProveTheRest() {
        assertThat(written)
                .contains(
                        "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get/responses/429",
                        "which cannot be provoked from outside");
    }
}
