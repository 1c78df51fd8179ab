package org.hsscontract.verifier.rules.parameters;

import java.util.List;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.rule.Trial;

/** Sends values whose percent-encoding is none. */
public final class MalformedEncodingRefused extends ParameterRule {
    public MalformedEncodingRefused() {
        super("malformed-encoding-refused", "A value whose percent-encoding is malformed is refused with 400.");
    }

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
