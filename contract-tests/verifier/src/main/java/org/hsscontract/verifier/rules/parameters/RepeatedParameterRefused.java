package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.rule.Trial;

/** Sends each parameter twice. */
public final class RepeatedParameterRefused extends ParameterRule {
    public RepeatedParameterRefused() {
        super("repeated-parameter-refused", "A parameter that is given twice is refused with 400.");
    }

    @Override
    void judge(Trial trial, Parameter parameter) {
        String value = SampleValues.valid(parameter).get(0).text();
        trial.refused(
                trial.call().with(parameter.name(), value).with(parameter.name(), value),
                400,
                parameter.element(),
                trial.decision("repeated-parameter"),
                parameter.name() + " given twice");
    }
}
