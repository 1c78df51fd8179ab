package org.hsscontract.verifier.rules.parameters;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.PROCESSES;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.concurrent.atomic.AtomicInteger;
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
        RuleVerdict verdict = RuleVerdict.of(
                ValidValuesAccepted.class,
                (r, right) -> r.value("category").filter("container"::equals).isPresent()
                        ? TinyAnswer.error(400, "HSS.0001", "only host")
                        : right.answer(r));
        verdict.on(PORTS).isViolatedAt("/AssetCategory/enum");
        // Only the document on ports names the options.
        verdict.on(PROCESSES).isBrokenAt("/AssetCategory/enum");
    }

    @Test
    void allThatIsRefusedIsFound() {
        RuleVerdict.of(
                        ValidValuesAccepted.class,
                        (r, right) -> r.value("enterprise_project_id")
                                        .filter("all_granted_eps"::equals)
                                        .isPresent()
                                ? TinyAnswer.error(400, "HSS.0001", "no such enterprise project")
                                : right.answer(r))
                .isViolatedAt("/scope/enterprise_project_id/all");
    }

    /** Which texts are paths of processes, the documents leave to the server. */
    @Test
    void aTextThatIsNoPathMayBeRefused() {
        RuleVerdict.of(
                        ValidValuesAccepted.class,
                        (r, right) ->
                                r.value("path").filter(p -> !p.startsWith("/")).isPresent()
                                        ? TinyAnswer.error(400, "HSS.0001", "path must begin with a slash")
                                        : right.answer(r))
                .on(PROCESSES)
                .isWarnedAt("/Path/description", "/Path/schema/maxLength");
    }

    @Test
    void aLimitThatIsTheDefaultAndAlwaysFailsIsFound() {
        RuleVerdict.of(
                        ValidValuesAccepted.class,
                        (r, right) -> r.number("limit", 0) == 10
                                ? TinyAnswer.error(500, "HSS.0041", "failed")
                                : right.answer(r))
                .isViolatedAt("/Limit/schema/default");
    }

    @Test
    void aFailureThatPassesIsWarnedOf() {
        AtomicInteger calls = new AtomicInteger();
        RuleVerdict.of(
                        ValidValuesAccepted.class,
                        (r, right) -> r.number("limit", 0) == 10 && calls.getAndIncrement() % 2 == 0
                                ? TinyAnswer.error(503, "HSS.0041", "try again")
                                : right.answer(r))
                .isWarnedAt("/Limit/schema/default");
    }

    @Test
    void anErrorOfTheServerForAVeryLargeValueIsWarnedOf() {
        RuleVerdict.of(
                        ValidValuesAccepted.class,
                        (r, right) -> r.number("offset", 0) > 1000000
                                ? TinyAnswer.error(500, "HSS.0041", "failed")
                                : right.answer(r))
                .isWarnedAt("/Offset/schema/format");
    }
}
