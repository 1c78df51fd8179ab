package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Sends values that a parameter does not allow. */
@RuleDefinition(
        id = "invalid-values-refused",
        sentence = "Each value that a parameter does not allow is refused with 400.",
        topic = Topic.PARAMETERS,
        sends = "Values just beyond the edges, of other types, and beyond 32 and 64 bits; each must be refused "
                + "with 400.",
        data = "None.",
        basis = {
            "integers/type",
            "parameters/*/format",
            "parameters/*/minimum",
            "parameters/*/maximum",
            "parameters/*/maxLength",
            "parameters/*/enum",
            "decision integer-syntax at integers/type",
            "decision what-is-no-integer at integers/type",
            "decision unknown-category at parameters/*/enum",
            "response/400"
        })
public final class InvalidValuesRefused extends ParameterRule {
    @Override
    boolean appliesTo(Parameter parameter) {
        return !SampleValues.invalid(parameter).isEmpty();
    }

    @Override
    void judge(Trial trial, Parameter parameter) {
        SampleValues.invalid(parameter).forEach(v -> trial.declare(v.classOf(parameter)));
        for (SampleValue value : SampleValues.invalid(parameter)) {
            // A list of members says which there are; what others get is decided.
            Source own = value.element().equals(parameter.keyword("enum"))
                    ? trial.weakened(trial.source(value.element()), "unknown-category")
                    : trial.source(value.element());
            Source source = value.decision().isEmpty() ? own : trial.weakened(own, value.decision());
            if (trial.refused(
                    trial.call().with(parameter.name(), value.text()),
                    400,
                    value.element(),
                    source,
                    parameter.name() + "=" + value.shown() + ", " + value.what() + ",")) {
                trial.exercised(value.classOf(parameter));
            }
        }
    }
}
