package org.hsscontract.verifier.rules.filters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/bin/sh        | /bin/sh          | EXACT",
                "/bin           | /bin/sh          | LOOSE",
                "sh             | /bin/sh          | LOOSE",
                "in/s           | /bin/sh          | LOOSE",
                "/bin/shx       | /bin/sh          | LOOSE",
                "/BIN/sh        | /bin/SH          | LOOSE",
                "` /bin/sh `    | /bin/sh          | LOOSE",
                "` `            | /bin/sh          | LOOSE",
                "*              | /bin/sh          | LOOSE",
                "/b?n/*         | /bin/sh          | LOOSE",
                "/bin/_h        | /bin/sh          | LOOSE",
                "%              | /bin/sh          | LOOSE",
                ".*             | /bin/sh          | LOOSE",
                "/bin/(ba)?sh   | /bin/sh          | LOOSE",
                "/bin//./sh     | /bin/sh          | LOOSE",
                "C:\\Windows    | c:/windows/x.exe | LOOSE",
                "TCP,UDP        | UDP              | LOOSE",
                "TCP            | TCP6             | LOOSE",
                "/bin/sh        | /bin/zsh         | NONE",
                "/bin/sh        | /usr/sbin/sshd   | NONE",
                "TCP            | UDP              | NONE",
                "[              | /bin/sh          | NONE",
                "' OR '1'='1    | /bin/sh          | NONE",
                "resource_not   | /bin/sh          | NONE",
            })
    void textsMatchUnderAnyComparisonThatOneMayThinkOf(String wanted, String actual, Match match) {
        assertThat(Match.of(false, wanted, actual)).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({
        "22, 22, EXACT",
        "2, 22, LOOSE",
        "222, 22, LOOSE",
        "65558, 22, LOOSE",
        "4294967318, 22, LOOSE",
        "23, 22, NONE",
        "99999, 22, NONE",
        "abc, 22, NONE",
    })
    void numbersMatchByTheirDigitsAndWhereTheyAreCut(String wanted, String actual, Match match) {
        assertThat(Match.of(true, wanted, actual)).isEqualTo(match);
    }
}
