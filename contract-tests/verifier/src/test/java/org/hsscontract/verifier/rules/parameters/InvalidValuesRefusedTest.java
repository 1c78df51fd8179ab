package org.hsscontract.verifier.rules.parameters;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.junit.jupiter.api.Test;

class InvalidValuesRefusedTest {
    @Test
    void refusalsAreProved() {
        RuleVerdict.of(InvalidValuesRefused.class, right())
                .isProvedAt(
                        "/Limit/schema/maximum", "/Limit/schema/type", "/Offset/schema/minimum", "/AssetCategory/enum");
    }

    @Test
    void aLimitThatIsCutIsWarnedOf() {
        RuleVerdict.of(
                        InvalidValuesRefused.class,
                        (r, right) -> right.answer(r.number("limit", 10) == 201 ? r.with("limit", 200) : r))
                .isWarnedAt("/Limit/schema/maximum");
    }

    @Test
    void lettersThatCountAsNoneAreWarnedOf() {
        RuleVerdict.of(
                        InvalidValuesRefused.class,
                        (r, right) -> right.answer(
                                r.value("offset")
                                                .filter(v -> v.matches("[a-z]+"))
                                                .isPresent()
                                        ? r.without("offset")
                                        : r))
                .isWarnedAt("/Offset/schema/type");
    }

    @Test
    void aNotationThatIsTakenIsWarnedOf() {
        RuleVerdict.of(
                        InvalidValuesRefused.class,
                        (r, right) -> right.answer(
                                r.value("offset").filter("5.0"::equals).isPresent() ? r.with("offset", 5) : r))
                .isWarnedAt("/Offset/schema/type");
    }

    @Test
    void aMemberInAnotherCaseIsWarnedOf() {
        RuleVerdict.of(
                        InvalidValuesRefused.class,
                        (r, right) -> right.answer(
                                r.value("category").filter("HOST"::equals).isPresent()
                                        ? r.with("category", "host")
                                        : r))
                .isWarnedAt("/AssetCategory/enum");
    }
}
