package org.hsscontract.verifier.rules.parameters;

import static org.hsscontract.verifier.rules.RuleVerdict.right;

import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionalParametersLeftOutTest {
    @Test
    void parametersThatMayBeLeftOutAreProved() {
        RuleVerdict.of(OptionalParametersLeftOut.class, right())
                .isProvedAt("/Limit", "/Offset", "/Category", "/EnterpriseProjectId");
    }

    @ParameterizedTest
    @CsvSource({
        "limit, /Limit, listProcessStatistics",
        "offset, /Offset, listPortStatistics",
        "category, /Category, listProcessStatistics",
        "category, /Category, listPortStatistics",
        "enterprise_project_id, /EnterpriseProjectId, listProcessStatistics",
        "path, /Path, listProcessStatistics",
        "port, /Port, listPortStatistics",
        "type, /Type, listPortStatistics"
    })
    void aParameterThatIsDemandedIsFound(String name, String element, String operation) {
        RuleVerdict.of(
                        OptionalParametersLeftOut.class,
                        (r, right) -> r.has(name) ? right.answer(r) : TinyAnswer.error(400, "HSS.0001", name))
                .on(operation)
                .isViolatedAt(element)
                .saying("status 200 without " + name);
    }

    @Test
    void anOperationThatIsNotServedIsFound() {
        RuleVerdict.of(OptionalParametersLeftOut.class, (r, right) -> TinyAnswer.error(405, "HSS.0001", "use POST"))
                .isViolatedAt(RuleVerdict.OPERATION);
    }
}
