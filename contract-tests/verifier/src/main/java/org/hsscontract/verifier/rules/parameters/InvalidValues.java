package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.verifier.contract.Parameter;
import org.hsscontract.verifier.contract.Source;
import org.hsscontract.verifier.rule.Trial;

/** Sends values that a parameter does not allow. */
public final class InvalidValues extends ParameterRule {
    public InvalidValues() {
        super("invalid-values-refused", "Each value that a parameter does not allow is refused with 400.");
    }

    @Override
    boolean appliesTo(Parameter parameter) {
        return !Values.invalid(parameter).isEmpty();
    }

    @Override
    void judge(Trial trial, Parameter parameter) {
        Values.invalid(parameter).forEach(v -> trial.declare(v.classOf(parameter)));
        for (Value value : Values.invalid(parameter)) {
            Source source = value.decision().isEmpty()
                    ? trial.contract().provenance().of(value.element())
                    : trial.decision(value.decision());
            if (trial.refused(trial.call().with(parameter.name(), value.text()), 400, value.element(), source,
                    parameter.name() + "=" + value.shown() + ", " + value.what() + ",")) {
                trial.proved(value.classOf(parameter));
            }
        }
    }
}
