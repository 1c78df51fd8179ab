package org.hsscontract.tests.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.tests.proxy.Behaviour;
import org.hsscontract.tests.proxy.Proxy;
import org.hsscontract.tests.proxy.ProxyResponse;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.known.Inventory;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Another list, under other names, given only as YAML: the verifier proves it, and finds faults in it. */
class AnotherContractTest {
    @Test
    void isProved() {
        Report report = verify((r, up) -> AccountServer.answer(r));
        assertThat(report.findings())
                .extracting(f -> f.rule() + " " + f.expected() + " " + f.actual())
                .isEmpty();
        assertThat(report.results())
                .filteredOn(r -> r.outcome() == Outcome.NOT_PROVED)
                .extracting(RuleResult::rule)
                .containsExactlyInAnyOrder(
                        "known-data", "isolated-projects", "request-vectors", "malformed-request-vectors");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("filter-narrows", (Behaviour) (r, up) -> AccountServer.answer(r.without("account"))),
                Arguments.of("filters-joined-by-and", (Behaviour)
                        (r, up) -> AccountServer.answer(r.has("account") ? r.without("shell") : r)),
                Arguments.of("reading-ends", (Behaviour) (r, up) -> AccountServer.answer(
                        r.value("start").filter(v -> v.matches("[0-9]{1,5}")).isPresent() ? r.without("start") : r)),
                Arguments.of("limit-default", (Behaviour)
                        (r, up) -> AccountServer.answer(r.has("page_size") ? r : r.with("page_size", 6))),
                Arguments.of("total-counts-groups", (Behaviour) (r, up) -> changed(AccountServer.answer(r))),
                Arguments.of("scope-members-differ", (Behaviour) (r, up) -> AccountServer.answer(
                        r.value("realm").filter("windows"::equals).isPresent() ? r.with("realm", "win") : r)),
                Arguments.of("token-required", (Behaviour)
                        (r, up) -> AccountServer.answer(r.withHeader("X-Key", AccountServer.KEY))),
                Arguments.of("invalid-values-refused", (Behaviour)
                        (r, up) -> AccountServer.answer(r.number("page_size", 5) > 50 ? r.with("page_size", 50) : r)),
                Arguments.of("body-schema", (Behaviour)
                        (r, up) -> AccountServer.answer(r).withText(t -> t.replace("\"times\"", "\"count\""))));
    }

    private static ProxyResponse changed(ProxyResponse answer) {
        return answer.onSuccess(b -> b.put("found", b.get("accounts").size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isFoundWrong(String rule, Behaviour behaviour) {
        List<String> found =
                verify(behaviour).findings().stream().map(Finding::rule).toList();
        assertThat(found).contains(rule);
    }

    @Test
    void itsKnownDataProveIt() {
        Report report = verify((r, up) -> AccountServer.answer(r), knowing());
        assertThat(report.findings()).isEmpty();
        assertThat(report.results())
                .filteredOn(r -> r.rule().equals("known-data"))
                .extracting(RuleResult::outcome)
                .containsExactly(Outcome.PROVED);
    }

    @Test
    void itsKnownDataShowAWrongCount() {
        Report report = verify(
                (r, up) -> AccountServer.answer(r)
                        .onSuccess(b -> b.get("accounts")
                                .forEach(a -> ((ObjectNode) a)
                                        .put("times", a.get("times").asInt() + 1))),
                knowing());
        assertThat(report.findings()).extracting(Finding::rule).contains("known-data");
    }

    /** Without them nobody knows that the realms are different. */
    @Test
    void itsKnownDataShowThatAScopeIsIgnored() {
        Report report = verify(
                (r, up) -> AccountServer.answer(
                        r.value("realm").filter("windows"::equals).isPresent() ? r.without("realm") : r),
                knowing());
        assertThat(report.findings())
                .filteredOn(f -> f.outcome() == Outcome.VIOLATED)
                .extracting(Finding::rule)
                .contains("known-data");
    }

    private static Options knowing() {
        return Options.defaults().withKnownData(Inventory.of(AccountServer.inventory(), "accounts"));
    }

    private static Report verify(Behaviour behaviour) {
        return verify(behaviour, Options.defaults());
    }

    private static Report verify(Behaviour behaviour, Options options) {
        URI nobody = URI.create("http://127.0.0.1:9");
        try (Proxy proxy = Proxy.before(nobody, behaviour)) {
            return Verification.of(
                            contract(), Target.of(proxy.baseUri(), AccountServer.TENANT, AccountServer.KEY), options)
                    .run();
        }
    }

    private static Contract contract() {
        try {
            return Contract.of(Path.of(AnotherContractTest.class
                    .getResource("/growth/account-summary.yaml")
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
