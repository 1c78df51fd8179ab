package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.rule.Trial;

/** Sends each parameter without a value. */
public final class EmptyParameterRefused extends ParameterRule {
    public EmptyParameterRefused() {
        super("empty-parameter-refused", "A parameter with an empty value is refused with 400.");
    }

    @Override
    void judge(Trial trial, Parameter parameter) {
        trial.refused(
                trial.call().with(parameter.name(), ""),
                400,
                parameter.schemaElement(),
                trial.decision("empty-parameter"),
                parameter.name() + " with an empty value");
    }
}
