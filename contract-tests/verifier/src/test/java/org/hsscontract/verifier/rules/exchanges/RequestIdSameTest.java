package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.ofCalls;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyServer;
import org.junit.jupiter.api.Test;

class RequestIdSameTest {
    @Test
    void oneNameForBothProvesIt() {
        ofCalls(RequestIdSame.class, named("a1", "a1"), Call::withoutToken).isProvedAt("/responses");
    }

    @Test
    void twoNamesAreWarnedOf() {
        ofCalls(RequestIdSame.class, named("a1", "b2"), Call::withoutToken)
                .isWarnedAt("/responses")
                .saying("request_id b2");
    }

    @Test
    void oneNameAloneIsTheSame() {
        ofCalls(RequestIdSame.class, named("a1", ""), Call::withoutToken).isProvedAt("/responses");
        ofCalls(RequestIdSame.class, right(), Call::withoutToken).isProvedAt("/responses");
    }

    private static TinyServer.Answering named(String header, String member) {
        return (r, right) -> TinyAnswer.error(401, "APIGW.0301", "no token")
                .withHeader("WWW-Authenticate", "Keystone realm=\"hss\"")
                .withHeader("X-Request-Id", header)
                .withText(t -> member.isEmpty() ? t : t.replace("}", ",\"request_id\":\"" + member + "\"}"));
    }
}
