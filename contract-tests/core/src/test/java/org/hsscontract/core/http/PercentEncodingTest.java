package org.hsscontract.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AZaz09-._~ | AZaz09-._~",
                "a b+c      | a%20b%2Bc",
                "/?#&=;:@   | %2F%3F%23%26%3D%3B%3A%40",
                "100%25     | 100%2525",
                "'\"*!()    | %27%22%2A%21%28%29",
                "ü€         | %C3%BC%E2%82%AC",
                "😀         | %F0%9F%98%80",
                "``         | ``",
            })
    void allButUnreservedCharactersAreEncodedAsUtf8(String text, String encoded) {
        assertThat(PercentEncoding.of(text)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "größe-键-😀",
                "a b+c/d&e=f#g;h",
                "100%25'\"\\<>{}|^`",
                "\t\r\n\u0000\u007f\u0080\u07ff\u0800\uffff",
                "\ud834\udd1e e\u0301"
            })
    void decodedItIsTheSame(String text) {
        assertThat(URLDecoder.decode(PercentEncoding.of(text), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void soIsEveryCharacterOfTheFirstTwoHundred() {
        String all = IntStream.range(0, 200).mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(PercentEncoding.of(all)).matches("[A-Za-z0-9._~%-]+");
        assertThat(URLDecoder.decode(PercentEncoding.of(all), StandardCharsets.UTF_8))
                .isEqualTo(all);
    }
}
