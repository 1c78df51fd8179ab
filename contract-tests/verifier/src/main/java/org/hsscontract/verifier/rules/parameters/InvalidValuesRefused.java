package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.rule.Trial;

/** Sends values that a parameter does not allow. */
public final class InvalidValuesRefused extends ParameterRule {
    public InvalidValuesRefused() {
        super("invalid-values-refused", "Each value that a parameter does not allow is refused with 400.");
    }

    @Override
    boolean appliesTo(Parameter parameter) {
        return !SampleValues.invalid(parameter).isEmpty();
    }

    @Override
    void judge(Trial trial, Parameter parameter) {
        SampleValues.invalid(parameter).forEach(v -> trial.declare(v.classOf(parameter)));
        for (SampleValue value : SampleValues.invalid(parameter)) {
            Source source = value.decision().isEmpty()
                    ? trial.contract().provenance().of(value.element())
                    : trial.decision(value.decision());
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
