package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    private final Masking masking = Masking.of(List.of("Ab/c\"1&'z9"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ab/c\"1&'z9",
                "AB/C\"1&'Z9",
                "Ab%2Fc%221%26%27z9",
                "%41%62%2f%63%22%31%26%27%7a%39",
                "Ab%252Fc%25221%2526%2527z9",
                "Ab\\/c\\\"1&'z9",
                "\\u0041b\\u002Fc\\u00221\\u0026\\u0027z9",
                "Ab/c&quot;1&amp;&#39;z9",
                "&#x41;b&#47;c&#0034;1&amp;&apos;z9",
                "Ab/c\"1&'\\''z9",
                "QWIvYyIxJid6OQ",
                "Ab/c\"1&'z"
            })
    void findsATokenInEveryForm(String form) {
        assertThat(masking.of("before " + form + " after")).isEqualTo("before *** after");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Ab/c\"1&'z9x, ***x",
                "nothing of it, nothing of it",
                "Ab/c and more, Ab/c and more",
                "%41%62%2f, %41%62%2f",
                "%, %"
            })
    void takesNoMoreThanTheToken(String text, String masked) {
        assertThat(masking.of(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%41b", "a%2541b", "a%252541b", "%61%25%34%31%62"})
    void findsATokenThatLooksEncodedItself(String form) {
        assertThat(Masking.of(List.of("a%41b")).of("<" + form + ">")).isEqualTo("<***>");
    }

    @Test
    void masksEachTokenWhereverItStands() {
        Masking two = Masking.of(List.of("first-token", "second-token"));
        assertThat(two.of("first-tokenfirst-token second-token")).isEqualTo("****** ***");
    }

    @Test
    void masksATokenOfTheLengthThatServicesGive() {
        String token = "MIIE-".repeat(800);
        assertThat(Masking.of(List.of(token)).of("<" + token.replace("-", "%2D") + ">"))
                .isEqualTo("<***>");
    }

    @Test
    void replacesWhatWouldCommandATerminal() {
        assertThat(masking.shown("a\u001b[31m\u0000\r\n\tb\ud800")).isEqualTo("a\ufffd[31m\ufffd\ufffd\n\tb\ufffd");
    }
}
