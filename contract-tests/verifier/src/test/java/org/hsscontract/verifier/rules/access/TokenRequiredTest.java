package org.hsscontract.verifier.rules.access;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class TokenRequiredTest {
    @Test
    void aServerThatRefusesWrongTokensIsProved() {
        RuleVerdict.of(TokenRequired.class, right()).isProvedAt("/security", "/responses/401");
    }

    @Test
    void aServerThatTakesEveryCallIsFound() {
        RuleVerdict.of(
                        TokenRequired.class,
                        (r, right) -> right.answer(r.withHeader("X-Auth-Token", TinyInventory.TOKEN)))
                .isViolatedAt("/security");
    }

    @Test
    void aTokenInTheQueryIsNone() {
        RuleVerdict.of(
                        TokenRequired.class,
                        (r, right) -> right.answer(r.value("X-Auth-Token")
                                .map(token -> r.withHeader("X-Auth-Token", token))
                                .orElse(r)))
                .isBrokenAt("/security")
                .saying("the token in the query");
    }

    @Test
    void theCaseOfATokenCounts() {
        RuleVerdict.of(
                        TokenRequired.class,
                        (r, right) -> right.answer(
                                r.headers()
                                                .first("X-Auth-Token")
                                                .filter(TinyInventory.TOKEN::equalsIgnoreCase)
                                                .isPresent()
                                        ? r.withHeader("X-Auth-Token", TinyInventory.TOKEN)
                                        : r))
                .isViolatedAt("/security")
                .saying("in another case");
    }

    @Test
    void whichErrorItIsWasAssumed() {
        RuleVerdict.of(TokenRequired.class, (r, right) -> {
                    TinyAnswer answer = right.answer(r);
                    return answer.status() == 401 ? answer.withStatus(403) : answer;
                })
                .isWarnedAt("/security");
    }
}
