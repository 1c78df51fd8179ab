package org.hsscontract.verifier.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.list.ListReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A rule that judges more than it says of itself stops the test that runs it. */
class BasisHeldTest {
    private static final Contract CONTRACT = Contract.published();
    private static final Operation OPERATION = CONTRACT.operations().get(0);
    private static final Address WITHIN = OPERATION.element().append("x-grouped-list", "page", "limit");
    private static final Address BEYOND = OPERATION.element().append("x-grouped-list", "page", "offset");

    @RuleDefinition(
            id = "limit-only",
            sentence = "S.",
            topic = Topic.PAGING,
            sends = "S.",
            data = "D.",
            basis = "list/page/limit")
    private static final class LimitOnly implements Rule {
        @Override
        public void judge(Trial trial) {
            trial.proved(WITHIN);
        }
    }

    @RuleDefinition(
            id = "limit-only",
            sentence = "S.",
            topic = Topic.EXCHANGES,
            sends = "S.",
            data = "D.",
            basis = "list/page/limit")
    private static final class EveryLimit implements ExchangeRule {
        @Override
        public void judge(Exchange exchange, ExchangeTrial trial) {
            trial.proved(WITHIN);
        }
    }

    private static final class Undefined implements Rule {
        @Override
        public void judge(Trial trial) {}
    }

    private final Session session = new Session(Target.of(URI.create("http://localhost:9"), "p", "t"), 1, 0);
    private final Exchange exchange = session.send(Call.of(OPERATION, session.target()));
    private final Trial trial =
            new Trial(new LimitOnly(), OPERATION, CONTRACT, session, new ListReader(session), Options.defaults());
    private final ExchangeTrial every = new ExchangeTrial(new EveryLimit(), OPERATION, CONTRACT);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void whatLiesWithinIsRecorded() {
        trial.proved(WITHIN);
        trial.broken(WITHIN, "e", "a", exchange);
        every.proved(WITHIN);
        every.broken(WITHIN, "e", "a", exchange);
        assertThat(trial.result().findings()).hasSize(1);
        assertThat(every.result().findings()).hasSize(1);
    }

    @Test
    void nothingElseIsProvedOrBroken() {
        isRefused(() -> trial.proved(WITHIN, BEYOND));
        isRefused(() -> trial.broken(BEYOND, "e", "a", exchange));
        isRefused(() -> trial.broken(WITHIN, trial.decision("other-paths"), "e", "a", exchange));
        isRefused(() -> every.proved(BEYOND));
        isRefused(() -> every.broken(BEYOND, "e", "a", exchange));
    }

    @Test
    void whatIsJudgedOfAnyAnswerIsInTheBasisOfEveryRuleThatSendsCalls() {
        trial.broken(OPERATION.response(200), trial.decision("redirects"), "e", "a", exchange);
        assertThat(trial.result().findings()).hasSize(1);
    }

    @Test
    void aCallThatGotNoWholeAnswerProvesNothing() {
        assertThat(trial.answered(exchange, WITHIN)).isFalse();
        assertThat(trial.result().findings()).isEmpty();
        assertThat(trial.result().notProved()).singleElement().asString().contains("no whole answer came");
    }

    @Test
    void aRuleWithoutADefinitionIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Undefined().id())
                .withMessageContaining("has no RuleDefinition");
    }

    private static void isRefused(Runnable recording) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(recording::run)
                .withMessageContaining("limit-only judges beyond the basis that it states");
    }
}
