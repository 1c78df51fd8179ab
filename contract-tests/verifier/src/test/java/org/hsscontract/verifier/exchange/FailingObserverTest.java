package org.hsscontract.verifier.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.ExchangeTrials;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.RuleResult;
import org.hsscontract.verifier.rule.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FailingObserverTest {
    private static final Contract CONTRACT = Contract.published();
    private static final Operation OPERATION = CONTRACT.operations().get(0);

    private HttpServer server;
    private Target target;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        target = Target.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "p1", "t0ken");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theCallGoesOnAndTheOthersSeeIt() {
        List<Integer> seen = new ArrayList<>();
        Log log = new Log();
        try (Session session = new Session(target, 10, 0)) {
            session.observe(exchange -> {
                throw new IllegalStateException("t0ken");
            });
            session.observe(exchange -> seen.add(exchange.number()));
            assertThat(session.send(Call.of(OPERATION, target)).status()).isEqualTo(200);
            assertThat(session.send(Call.of(OPERATION, target)).status()).isEqualTo(200);
            assertThat(session.exchanges()).hasSize(2);
        } finally {
            log.close();
        }
        assertThat(seen).containsExactly(1, 2);
        assertThat(log.lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("could not look at exchange", "IllegalStateException")
                        .doesNotContain("t0ken"));
    }

    @Test
    void theRuleThatFailedIsTheOneThatIsBlamed() {
        ExchangeTrials trials = new ExchangeTrials(CONTRACT, List.of(new Failing(), new Proving()));
        try (Session session = new Session(target, 10, 0)) {
            session.observe(trials);
            session.send(Call.of(OPERATION, target));
            session.send(Call.of(OPERATION, target));
        }
        assertThat(result(trials, "failing").outcome()).isEqualTo(Outcome.NOT_PROVED);
        assertThat(result(trials, "failing").notProved())
                .containsExactly(
                        "the rule could not judge these answers: java.lang.IllegalStateException: a hole in an answer");
        assertThat(result(trials, "proving").outcome()).isEqualTo(Outcome.PROVED);
        assertThat(result(trials, "proving").proved())
                .containsExactlyInAnyOrder(
                        OPERATION.element().append("1"), OPERATION.element().append("2"));
    }

    private static RuleResult result(ExchangeTrials trials, String rule) {
        return trials.results().stream()
                .filter(r -> r.rule().equals(rule) && r.operation().equals(OPERATION.id()))
                .findFirst()
                .orElseThrow();
    }

    @RuleDefinition(
            id = "failing",
            sentence = "It fails.",
            topic = Topic.EXCHANGES,
            sends = "Nothing.",
            data = "None.",
            basis = "operation")
    private record Failing() implements ExchangeRule {
        @Override
        public void judge(Exchange exchange, ExchangeTrial trial) {
            throw new IllegalStateException("a hole in an answer");
        }
    }

    @RuleDefinition(
            id = "proving",
            sentence = "It proves.",
            topic = Topic.EXCHANGES,
            sends = "Nothing.",
            data = "None.",
            basis = "operation")
    private record Proving() implements ExchangeRule {
        @Override
        public void judge(Exchange exchange, ExchangeTrial trial) {
            trial.proved(OPERATION.element().append(Integer.toString(exchange.number())));
        }
    }

    /** What the session logs meanwhile. */
    private static final class Log extends Handler {
        private final List<String> lines = new ArrayList<>();
        private final Logger logger = Logger.getLogger(Session.class.getName());

        Log() {
            logger.addHandler(this);
            logger.setUseParentHandlers(false);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
            logger.setUseParentHandlers(true);
        }
    }
}
