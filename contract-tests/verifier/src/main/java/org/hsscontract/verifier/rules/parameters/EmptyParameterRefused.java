package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Sends each parameter without a value. */
@RuleDefinition(
        id = "empty-parameter-refused",
        sentence = "A parameter with an empty value is refused with 400.",
        topic = Topic.PARAMETERS,
        sends = "Each parameter with an empty value; each must be refused with 400.",
        data = "None.",
        basis = {"decision empty-parameter at parameters/*/schema", "response/400"})
public final class EmptyParameterRefused extends ParameterRule {
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
