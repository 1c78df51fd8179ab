package org.hsscontract.verifier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {
    private static final Operation PORTS = Contract.published().operations().stream()
            .filter(o -> o.id().equals("listPortStatistics"))
            .findFirst()
            .orElseThrow();
    private static final Target TARGET = Target.of(URI.create("http://host.example"), "p1", "s3cret");

    private static Call call() {
        return Call.of(PORTS, TARGET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://h             | p1      | /v5/p1/asset/port/statistics",
                "http://h/            | p1      | /v5/p1/asset/port/statistics",
                "https://h:1/hss      | p1      | /hss/v5/p1/asset/port/statistics",
                "https://h/a%20b/c//  | p1      | /a%20b/c/v5/p1/asset/port/statistics",
                "http://h             | a/b c   | /v5/a%2Fb%20c/asset/port/statistics",
                "http://h             | $1\\{x} | /v5/%241%5C%7Bx%7D/asset/port/statistics",
                "http://h             | ..      | /v5/../asset/port/statistics",
                "http://h             | 键😀    | /v5/%E9%94%AE%F0%9F%98%80/asset/port/statistics",
            })
    void thePathHasPrefixAndEncodedProject(String base, String project, String path) {
        Target target = Target.of(URI.create(base), project, "t");
        assertThat(Call.of(PORTS, target).requestTarget()).isEqualTo(path);
        assertThat(call().withPathValue(target, project).requestTarget()).isEqualTo(path);
    }

    @Test
    void argumentsAreEncodedAndPairsAreNot() {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("type", "a&b");
        arguments.put("category", "host");
        assertThat(call().with("port", 22).with(arguments).withRaw("limit=%zz").requestTarget())
                .isEqualTo("/v5/p1/asset/port/statistics?port=22&type=a%26b&category=host&limit=%zz");
    }

    @Test
    void changesLeaveTheCallAsItWas() {
        Call call = call();
        call.with("port", 1).withMethod("PUT").withPath("/").withoutToken();
        assertThat(call).isEqualTo(call());
    }

    @Test
    void itIsOfTheOperationUnlessMethodOrPathWereExchanged() {
        assertThat(call().with("port", "x")
                        .withRaw("&&")
                        .withoutToken()
                        .withPathValue(TARGET, "other")
                        .isOfOperation())
                .isTrue();
        assertThat(call().withMethod("GET").withPath(call().path()).isOfOperation())
                .isTrue();
        assertThat(call().withMethod("POST").isOfOperation()).isFalse();
        assertThat(call().withPath("/v5").isOfOperation()).isFalse();
        assertThat(call().withMethod("POST").withMethod("POST").isOfOperation()).isFalse();
        assertThat(call().withPath("/v5").withPathValue(TARGET, "p1").isOfOperation())
                .isFalse();
    }

    @Test
    void theTokenIsThereOnceOrNotAtAll() {
        assertThat(call().withToken("other").headers().all("x-auth-token")).containsExactly("other");
        assertThat(call().withoutToken().headers().all("x-auth-token")).isEmpty();
    }

    @Test
    void furtherHeadersOfTheTargetGoAlong() {
        Call call = Call.of(PORTS, TARGET.withHeader("accept", "text/plain").withHeader("X-Route", "blue"));
        assertThat(call.headers().all("Accept")).containsExactly("text/plain");
        assertThat(call.headers().all("X-Route")).containsExactly("blue");
        assertThat(call().headers().all("Accept")).containsExactly("application/json");
    }
}
