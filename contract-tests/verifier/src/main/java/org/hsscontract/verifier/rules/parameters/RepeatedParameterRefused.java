package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Sends each parameter twice. */
@RuleDefinition(
        id = "repeated-parameter-refused",
        sentence = "A parameter that is given twice is refused with 400.",
        topic = Topic.PARAMETERS,
        sends = "Each parameter twice with the same value; each must be refused with 400.",
        data = "None.",
        basis = {"decision repeated-parameter at parameters/*", "response/400"})
public final class RepeatedParameterRefused extends ParameterRule {
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
