package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource({
        // Retry-After, Date, wait
        "7,                               ,                                PT7S",
        "0,                               ,                                PT0S",
        "' 7 ',                           ,                                PT7S",
        "999999999,                       ,                                PT999999999S",
        "9999999999,                      ,                                ",
        "-1,                              ,                                ",
        "1.5,                             ,                                ",
        "soon,                            ,                                ",
        "'Sun, 22 Nov 2026 12:00:30 GMT', ,                                PT30S",
        "'Sun, 22 Nov 2026 11:00:00 GMT', ,                                PT0S",
        "'Sun, 22 Nov 2026 12:00:30 GMT', 'Sun, 22 Nov 2026 12:00:20 GMT', PT10S",
        "'Sun, 22 Nov 2026 12:00:30 GMT', yesterday,                       PT30S",
    })
    void seconds_and_dates_are_read(final String retryAfter, final String date, final Duration wait) {
        final HttpHeaders headers = HttpHeaders.of(
                Stream.of(new String[] {"Retry-After", retryAfter}, new String[] {"Date", date})
                        .filter(header -> header[1] != null)
                        .collect(Collectors.toMap(header -> header[0], header -> List.of(header[1]))),
                (name, value) -> true);

        assertThat(RetryAfter.of(headers, Instant.parse("2026-11-22T12:00:00Z")).orElse(null))
                .isEqualTo(wait);
    }
}
