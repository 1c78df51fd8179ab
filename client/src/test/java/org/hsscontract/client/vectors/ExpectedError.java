package org.hsscontract.client.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hsscontract.client.AssetStatisticsException;
import org.hsscontract.client.BrokenContractException;
import org.hsscontract.client.ErrorAnswerException;
import org.hsscontract.client.TransportException;
import tools.jackson.databind.JsonNode;

/** Compares an exception with the error that a vector expects. */
final class ExpectedError {

    private ExpectedError() {}

    static void check(final JsonNode expected, final AssetStatisticsException failure) {
        switch (expected.path("kind").asString()) {
            case "answer" ->
                assertThat(failure).isInstanceOfSatisfying(ErrorAnswerException.class, answer -> {
                    assertThat(answer.status())
                            .isEqualTo(expected.path("status").asInt());
                    assertTold(expected, "error_code", answer.errorCode());
                    assertTold(expected, "error_msg", answer.errorMessage());
                    assertTold(expected, "request_id", answer.requestId());
                    assertTold(
                            expected,
                            "retry_after",
                            answer.retryAfter().map(pause -> Long.toString(pause.toSeconds())));
                });
            case "broken-contract" -> assertThat(failure).isInstanceOf(BrokenContractException.class);
            case "transport" -> assertThat(failure).isInstanceOf(TransportException.class);
            default -> throw new IllegalArgumentException("Unknown kind of error: " + expected);
        }
    }

    private static void assertTold(final JsonNode expected, final String name, final Optional<String> told) {
        if (expected.has(name)) {
            assertThat(told).as(name).contains(expected.path(name).asString());
        }
    }
}
