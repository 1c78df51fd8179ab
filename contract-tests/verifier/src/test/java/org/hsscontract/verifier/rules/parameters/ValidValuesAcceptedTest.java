package org.hsscontract.verifier.rules.parameters;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;

class ValidValuesAcceptedTest {
    @Test
    void valuesThatAreTakenAreProved() {
        RuleVerdict.of(ValidValuesAccepted.class, right())
                .isProvedAt(
                        "/Limit/schema/minimum", "/Limit/schema/maximum", "/AssetCategory/enum", "/parameters/Offset");
    }

    @Test
    void aSmallerBoundIsWarnedOf() {
        RuleVerdict.of(
                        ValidValuesAccepted.class,
                        (r, right) -> r.number("limit", 10) > 100
                                ? TinyAnswer.error(400, "HSS.0001", "limit must be at most 100")
                                : right.answer(r))
                .isWarnedAt("/Limit/schema/maximum");
    }

    @Test
    void aMemberThatIsRefusedIsFound() {
        RuleVerdict.of(
                        ValidValuesAccepted.class,
                        (r, right) ->
                                r.value("category").filter("container"::equals).isPresent()
                                        ? TinyAnswer.error(400, "HSS.0001", "only host")
                                        : right.answer(r))
                .isViolatedAt("/AssetCategory/enum");
    }

    @Test
    void anErrorOfTheServerIsFound() {
        RuleVerdict.of(
                        ValidValuesAccepted.class,
                        (r, right) -> r.number("offset", 0) > 1000000
                                ? TinyAnswer.error(500, "HSS.0041", "failed")
                                : right.answer(r))
                .isViolatedAt("/Offset/schema/format");
    }
}
