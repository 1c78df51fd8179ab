package org.hsscontract.tests.implementer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsscontract.tests.proxy.Proxy;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.junit.ContractTests;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.waiver.Waiver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What an implementer sees in the IDE for each outcome, with an implementation whose total_num is a text. */
class JunitEntryPointTest {
    private static final List<String> RULES = List.of("body-schema", "documented-example", "media-type");

    private static ImplementerServer server;
    private static Proxy proxy;

    private final Map<String, String> entries = new LinkedHashMap<>();
    private final TestReporter reporter = new TestReporter() {
        @Override
        public void publishEntry(Map<String, String> map) {
            entries.putAll(map);
        }
    };

    @BeforeAll
    static void start() throws Exception {
        server = ImplementerServer.start();
        proxy = Proxy.before(
                server.target().baseUri(),
                (request, upstream) -> upstream.send(request)
                        .onSuccess(body ->
                                body.put("total_num", body.get("total_num").asString())));
    }

    @AfterAll
    static void stop() throws Exception {
        proxy.close();
        server.close();
    }

    @Test
    void aViolationFailsWithTheCommandThatShowsItAgain() {
        Throwable thrown = outcome(List.of(), "listPortStatistics", "body-schema");
        assertThat(thrown)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("properties/total_num/type")
                .hasMessageContaining("documented: port/table-4/total_num")
                .hasMessageContaining("curl ");
        assertThat(thrown.getMessage()).doesNotContain(ImplementerServer.TOKEN);
    }

    @Test
    void whatIsNotProvedIsAbortedWithTheReason() {
        assertThat(outcome(List.of(), "listPortStatistics", "documented-example"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("documented data would prove");
    }

    @Test
    void whatIsProvedPasses() {
        assertThat(outcome(List.of(), "listPortStatistics", "media-type")).isNull();
    }

    @Test
    void whatIsWaivedIsAbortedWithTheReasonAndAnUnusedWaiverIsReported() {
        List<Waiver> waivers = List.of(waiver("body-schema"), waiver("media-type"));
        assertThat(outcome(waivers, "listProcessStatistics", "body-schema"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("old cluster");
        assertThat(entries.get("waivers")).contains("media-type").contains("not used");
    }

    private static Waiver waiver(String rule) {
        return new Waiver(
                Optional.empty(),
                Optional.of(rule),
                Optional.empty(),
                "old cluster",
                URI.create("https://tracker.example.com/1"),
                LocalDate.now(ZoneId.systemDefault()).plusDays(1));
    }

    private Throwable outcome(List<Waiver> waivers, String operation, String rule) {
        DynamicTest test = tests(waivers, operation)
                .filter(t -> t.getDisplayName().startsWith(rule + ":"))
                .findFirst()
                .orElseThrow();
        return catchThrowable(() -> test.getExecutable().execute());
    }

    private Stream<DynamicTest> tests(List<Waiver> waivers, String operation) {
        ContractTests tests = new ContractTests() {
            @Override
            public Target target() {
                return Target.of(proxy.baseUri(), ImplementerServer.PROJECT, ImplementerServer.TOKEN);
            }

            @Override
            public Options options() {
                return Options.defaults().withRules(RULES);
            }

            @Override
            public List<Waiver> waivers() {
                return waivers;
            }
        };
        DynamicNode container = tests.operations(reporter)
                .filter(n -> n.getDisplayName().equals(operation))
                .findFirst()
                .orElseThrow();
        return ((DynamicContainer) container).getChildren().map(DynamicTest.class::cast);
    }
}
