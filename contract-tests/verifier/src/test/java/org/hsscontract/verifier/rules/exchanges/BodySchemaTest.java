package org.hsscontract.verifier.rules.exchanges;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodySchemaTest {
    @Test
    void pagesAndErrorsAreProved() {
        RuleVerdict.of(BodySchema.class, right()).isProvedAt("/responses/200/content");
        RuleVerdict.ofCalls(BodySchema.class, right(), Call::withoutToken).isProvedAt("/responses/401/content");
    }

    @ParameterizedTest
    @CsvSource({"1.5, type", "true, type", "'\"3\"', type", "[3], type"})
    void aNumberThatIsNoneIsFound(String value, String keyword) {
        RuleVerdict.of(
                        BodySchema.class,
                        (r, right) -> right.answer(r).withText(t -> t.replaceAll("\"num\":[0-9]+", "\"num\":" + value)))
                .isViolatedAt("/num/" + keyword);
    }

    /** Whether a value is always there no document says. */
    @Test
    void noValueIsWarnedOf() {
        RuleVerdict.of(
                        BodySchema.class,
                        (r, right) -> right.answer(r).withText(t -> t.replaceAll("\"num\":[0-9]+", "\"num\":null")))
                .isWarnedAt("/num/type");
    }

    /** Whether it may be written so is decided, where the contract has a decision on it. */
    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3e0"})
    void aWholeNumberInAnotherNotationIsFound(String value) {
        RuleVerdict.of(
                        BodySchema.class,
                        (r, right) -> right.answer(r).withText(t -> t.replaceAll("\"num\":[0-9]+", "\"num\":" + value)))
                .isBrokenAt("/num/type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "9007199254740993", "123456789012345678901234567890"})
    void aNumberBeyondItsFormatIsWarnedOf(String value) {
        RuleVerdict.of(
                        BodySchema.class,
                        (r, right) -> right.answer(r).withText(t -> t.replaceAll("\"num\":[0-9]+", "\"num\":" + value)))
                .isWarnedAt("/num/format")
                .saying(value + " is beyond int32");
    }

    /** No other notation of a number makes it a text. */
    @Test
    void aWholeNumberIsNoText() {
        RuleVerdict.of(
                        BodySchema.class,
                        (r, right) -> right.answer(r).withText(t -> t.replaceAll("\"type\":\"[A-Z]+\"", "\"type\":6")))
                .on(RuleVerdict.PORTS)
                .isViolatedAt("/type/type");
    }

    @Test
    void aPropertyThatIsMissingIsFound() {
        RuleVerdict.of(BodySchema.class, (r, right) -> right.answer(r).onEachEntry(e -> e.remove("num")))
                .isBrokenAt("/required/num");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\": %s}", "{\"total\": 13, \"list\": [%s]}"})
    void dataUnderOtherNamesAreFound(String form) {
        RuleVerdict.of(BodySchema.class, (r, right) -> right.answer(r).withText(form::formatted))
                .isViolatedAt("/x-grouped-list/items", "/required/total_num", "/required/data_list")
                .saying("neither is there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"total_num\": 1, \"data_list\": %s}"})
    void anotherKindOfBodyIsFound(String form) {
        RuleVerdict.of(BodySchema.class, (r, right) -> right.answer(r).withText(form::formatted))
                .isViolatedAt("/type");
    }

    @Test
    void furtherPropertiesAreNoFault() {
        RuleVerdict.of(BodySchema.class, (r, right) -> right.answer(r).onEachEntry(e -> e.put("status", "normal")))
                .isProved();
    }

    @Test
    void anErrorWithoutItsCodeIsWarnedOf() {
        RuleVerdict.ofCalls(
                        BodySchema.class,
                        (r, right) -> right.answer(r).withText(t -> "{\"error_msg\":\"no\"}"),
                        Call::withoutToken)
                .isWarnedAt("/ErrorResponse/required/error_code");
    }

    @Test
    void noAnswerDoesNotProveIt() {
        RuleVerdict.of(BodySchema.class, (r, right) -> TinyAnswer.raw(""))
                .isNotProved("an answer of the implementation would prove it");
    }
}
