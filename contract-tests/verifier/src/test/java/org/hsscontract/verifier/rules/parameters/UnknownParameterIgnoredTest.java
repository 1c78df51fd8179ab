package org.hsscontract.verifier.rules.parameters;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.Collections;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class UnknownParameterIgnoredTest {
    @Test
    void aParameterThatChangesNothingIsProved() {
        RuleVerdict.of(UnknownParameterIgnored.class, right()).isProvedAt("/parameters");
    }

    @Test
    void aSecretParameterIsFound() {
        RuleVerdict.of(
                        UnknownParameterIgnored.class,
                        (r, right) -> right.answer(r).onEntries(entries -> {
                            if (r.has("sort_dir")) {
                                Collections.reverse(entries);
                            }
                        }))
                .isWarnedAt("/parameters")
                .saying("sort_dir=desc");
    }

    @Test
    void aNameInAnotherCaseIsAnotherParameter() {
        RuleVerdict.of(
                        UnknownParameterIgnored.class,
                        (r, right) -> right.answer(
                                r.value("Limit").map(v -> r.with("limit", v)).orElse(r)))
                .isWarnedAt("/parameters")
                .saying("Limit=1");
    }

    @Test
    void anAnswerOfAnotherFormDoesNotProveIt() {
        RuleVerdict.of(UnknownParameterIgnored.class, (r, right) -> TinyAnswer.json(200, "{\"data\":{}}"))
                .isNotProved("the whole list is needed");
    }

    @Test
    void aRefusalIsFound() {
        RuleVerdict.of(
                        UnknownParameterIgnored.class,
                        (r, right) -> r.has("page") ? TinyAnswer.error(400, "HSS.0001", "page?") : right.answer(r))
                .isBrokenAt("/parameters");
    }
}
