package org.hsscontract.verifier.rules.parameters;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedEncodingRefusedTest {
    @Test
    void refusalsAreProved() {
        RuleVerdict.of(MalformedEncodingRefused.class, right()).isProvedAt("/parameters/Limit", "/responses/400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%ff", "%c0%af", "%ed%a0%80"})
    void anEscapeThatIsNoneIsFound(String value) {
        RuleVerdict.of(
                        MalformedEncodingRefused.class,
                        (r, right) -> right.answer(r.query().contains("limit=" + value) ? r.without("limit") : r))
                .isWarnedAt("/parameters/Limit")
                .saying("limit=" + value);
    }

    @Test
    void anErrorOfTheServerIsWarnedOf() {
        RuleVerdict.of(
                        MalformedEncodingRefused.class,
                        (r, right) -> r.query().contains("limit=%")
                                ? TinyAnswer.error(500, "HSS.0041", "failed")
                                : right.answer(r))
                .isWarnedAt("/parameters/Limit");
    }
}
