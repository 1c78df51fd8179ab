package org.hsscontract.verifier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonBodyTest {

    private static JsonBody of(String text) {
        return JsonBody.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": [1, \"größe 😀\", null]}", " \r\n\t7 ", "\"\"", "null", "[]", "\"\\ud83d\\ude00\""})
    void jsonIsRead(String text) {
        assertThat(of(text).json()).isPresent();
        assertThat(of(text).fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                     | it is empty",
                "` \t\r\n `             | it holds no JSON value",
                "\ufeff{}               | it begins with a byte order mark",
                "{\"n\": NaN}           | NaN",
                "{\"n\": Infinity}      | Infinity",
                "{} {}                  | Trailing",
                "{}x                    | x",
                "{\"a\": 1              | end-of-input",
                "{\"a\": 1,}            | '}'",
                "[1,]                   | ']'",
                "{'a': 1}               | '''",
                "{a: 1}                 | 'a'",
                "[01]                   | eading zero",
                "[+1]                   | '+'",
                "[.5]                   | '.'",
                "[\"\u0001\"]           | CTRL-CHAR",
                "[1] // why             | '/'",
                "[\"\\x\"]              | escape",
                "<html>                 | '<'",
            })
    void anythingElseIsNotAndTheFaultSaysWhy(String text, String said) {
        JsonBody body = of(text);
        assertThat(body.json()).isEmpty();
        assertThat(body.fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains(said).hasLineCount(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"a\": 2}                   | /a   | 2",
                "{\"o\": {\"a\": 1, \"b\": 2, \"a\": 3}} | /o/a | 3",
            })
    void aNameThatComesTwiceIsReadWithTheLastValueAndRemembered(String text, String place, int last) {
        JsonBody body = of(text);
        assertThat(body.fault()).isEmpty();
        assertThat(body.json().orElseThrow().at(place).asInt()).isEqualTo(last);
        assertThat(body.repeatedName())
                .hasValueSatisfying(said -> assertThat(said).contains("Duplicate", "a"));
    }

    @Test
    void namesThatComeOnceAreNotRemembered() {
        assertThat(of("{\"a\": {\"a\": 1}, \"b\": [{\"a\": 1}, {\"a\": 2}]}").repeatedName())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', §10", "[1, §10", "{}{}, §10", "'[NaN]', §10", "\ufeff{}, §8.1"})
    void theFaultNamesItsSection(String text, String section) {
        assertThat(of(text).section()).isEqualTo(section);
    }

    @Test
    void whatIsNotUtf8BreaksTheSectionOnEncoding() {
        assertThat(JsonBody.of("[\"ü\"]".getBytes(StandardCharsets.ISO_8859_1)).section())
                .isEqualTo("§8.1");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, [\"größe\"], it is not UTF-8",
        "UTF-16,     [\"size\"],  it is not UTF-8",
        "UTF-16LE,   [\"größe\"], it is not UTF-8",
        // These are UTF-8, of text with NULs.
        "UTF-16LE,   [\"size\"],  CTRL-CHAR",
        "UTF-16BE,   [\"size\"],  CTRL-CHAR",
    })
    void otherEncodingsAreNot(String charset, String text, String said) {
        JsonBody body = JsonBody.of(text.getBytes(Charset.forName(charset)));
        assertThat(body.json()).isEmpty();
        assertThat(body.fault().orElseThrow()).containsIgnoringCase(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e0", "1E2", "-0.0", "10.00"})
    void aNumberWithFractionOrExponentIsNoInteger(String number) {
        JsonNode json = of(number).json().orElseThrow();
        assertThat(json.isNumber()).isTrue();
        assertThat(json.isIntegralNumber()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-0", "2147483648", "9223372036854775808"})
    void aNumberWithoutIsOne(String number) {
        assertThat(of(number).json().orElseThrow().isIntegralNumber()).isTrue();
    }

    @Test
    void nestingWithoutEndIsAFaultAndNoCrash() {
        assertThat(of("[".repeat(100_000)).fault()).isPresent();
    }
}
