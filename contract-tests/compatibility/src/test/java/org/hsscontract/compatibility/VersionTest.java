package org.hsscontract.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @ParameterizedTest
    @CsvSource({
        "1.0.0,  1.0.0, none",
        "1.0.0,  0.9.9, none",
        "1.0.0,  1.0.1, patch",
        "1.0.9,  1.1.0, minor",
        "1.9.9,  2.0.0, major",
        "1.2.3,  2.3.4, major",
        "1.9.0,  1.10.0, minor",
    })
    void stepsByItsFirstLargerNumber(String earlier, String later, String step) {
        assertThat(Version.of(later).stepFrom(Version.of(earlier))).hasToString(step);
    }

    @ParameterizedTest
    @CsvSource({"none, 1.2.3", "patch, 1.2.4", "minor, 1.3.0", "major, 2.0.0"})
    void isFollowedBy(String step, String next) {
        assertThat(Version.of("1.2.3").after(VersionStep.valueOf(step.toUpperCase(Locale.ROOT))))
                .hasToString(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "v1.0.0", "1.0.0-rc1", "01.0.0", "1.0.0.0", "99999999999.0.0"})
    void isThreeNumbers(String text) {
        assertThatThrownBy(() -> Version.of(text)).hasMessageContaining("three numbers");
    }
}
