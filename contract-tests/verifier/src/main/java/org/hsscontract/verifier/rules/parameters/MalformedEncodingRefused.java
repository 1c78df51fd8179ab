package org.hsscontract.verifier.rules.parameters;

import java.util.List;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Sends values whose percent-encoding is none. */
@RuleDefinition(
        id = "malformed-encoding-refused",
        sentence = "A value whose percent-encoding is malformed is refused with 400.",
        topic = Topic.PARAMETERS,
        sends = "Each parameter with broken percent-encoding and with bytes that are not UTF-8; each must be "
                + "refused with 400.",
        data = "None.",
        basis = {"decision malformed-encoding at parameters/*", "response/400"})
public final class MalformedEncodingRefused extends ParameterRule {
    @Override
    void judge(Trial trial, Parameter parameter) {
        for (String value : List.of("%", "%4", "%zz", "%ff", "%c0%af", "%ed%a0%80")) {
            trial.refused(
                    trial.call().withRaw(parameter.name() + "=" + value),
                    400,
                    parameter.element(),
                    trial.decision("malformed-encoding"),
                    parameter.name() + "=" + value);
        }
    }
}
