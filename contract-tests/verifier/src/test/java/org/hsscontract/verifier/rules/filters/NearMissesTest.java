package org.hsscontract.verifier.rules.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class NearMissesTest {
    private static Parameter filter(String schema) {
        return new Parameter(
                "f",
                "query",
                false,
                new JsonMapper().readTree(schema),
                Address.parse("/f"),
                Address.parse("/f"),
                Address.parse("/s"),
                Optional.empty());
    }

    private static Set<String> texts(String value, int longest) {
        return NearMisses.of(filter("{\"type\": \"string\", \"maxLength\": " + longest + "}"), value)
                .keySet();
    }

    private static Set<String> numbers(String value) {
        return NearMisses.of(filter("{\"type\": \"integer\", \"format\": \"int32\"}"), value)
                .keySet();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TCP",
                "/usr/sbin/sshd",
                "x",
                "X",
                "/",
                "%",
                "*",
                ".*",
                " ",
                "resource_not_found",
                "' OR '1'='1",
                "ключ-键",
                "😀",
                "/bin/größe😀"
            })
    void aMissIsAnotherTextThatTheFilterAllows(String value) {
        assertThat(texts(value, 4096)).isNotEmpty().doesNotContain(value, "").allSatisfy(miss -> {
            assertThat(miss.codePointCount(0, miss.length())).isLessThanOrEqualTo(4096);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(miss))
                    .as("no half of a pair in " + miss)
                    .isTrue();
        });
    }

    @Test
    void aValueOfTheAllowedLengthHasMissesToo() {
        String longest = "/" + "d/".repeat(2047) + "e";
        assertThat(texts(longest, 4096))
                .contains(longest.substring(1), longest.toUpperCase(Locale.ROOT))
                .doesNotContain(longest + "x");
    }

    @ParameterizedTest
    @CsvSource({"TCP, 3", "😀😀😀, 3", "/a, 2", "abcd, 4"})
    void noneIsLongerThanAllowed(String value, int longest) {
        assertThat(texts(value, longest))
                .isNotEmpty()
                .allSatisfy(miss -> assertThat(miss.codePoints().count()).isLessThanOrEqualTo(longest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/usr/sbin/sshd | /usr/sbin/ssh",
                "/usr/sbin/sshd | usr/sbin/sshd",
                "/usr/sbin/sshd | /usr/sbin/sshdx",
                "/usr/sbin/sshd | /USR/SBIN/SSHD",
                "/usr/sbin/sshd | sshd",
                "/usr/sbin/sshd | /usr/sbin",
                "/usr/sbin/sshd | /usr/sbin/ssh_",
                "/usr/sbin/sshd | /usr/sbin/ssh%",
                "/usr/sbin/sshd | `/usr/sbin/sshd `",
                "TCP            | tcp",
            })
    void theUsualMistakesOfAFilterAreMet(String value, String miss) {
        assertThat(texts(value, 4096)).contains(miss);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "9", "10", "22", "100", "808", "65535", "99999"})
    void aMissIsAnotherNumber(String value) {
        assertThat(numbers(value))
                .isNotEmpty()
                .doesNotContain(value)
                .allSatisfy(miss ->
                        assertThat(Integer.toString(Integer.parseInt(miss))).isEqualTo(miss));
    }

    @ParameterizedTest
    @CsvSource({"443, 44", "443, 43", "443, 4430", "443, 65979", "22, 0"})
    void theUsualMistakesWithNumbersAreMet(String value, String miss) {
        assertThat(numbers(value)).contains(miss);
    }
}
