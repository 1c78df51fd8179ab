package org.hsscontract.client;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads {@code Retry-After}: seconds or a date (RFC 9110, 10.2.3). What cannot be read counts as absent. */
final class RetryAfter {

    private RetryAfter() {}

    /** @param now used for a date if the answer has no {@code Date}; with it, a local clock that is wrong does no harm */
    static Optional<Duration> of(final HttpHeaders headers, final Instant now) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .flatMap(value -> value.matches("\\d{1,9}")
                        ? Optional.of(Duration.ofSeconds(Integer.parseInt(value)))
                        : date(value)
                                .map(then -> until(
                                        then,
                                        headers.firstValue("Date")
                                                .flatMap(RetryAfter::date)
                                                .orElse(now))));
    }

    private static Duration until(final Instant then, final Instant now) {
        return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    }

    private static Optional<Instant> date(final String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (final DateTimeException e) {
            return Optional.empty();
        }
    }
}
