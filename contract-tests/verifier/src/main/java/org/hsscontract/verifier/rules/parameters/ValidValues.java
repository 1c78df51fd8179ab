package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.verifier.contract.Parameter;
import org.hsscontract.verifier.rule.Trial;

/** Sends the edges of what a parameter allows. */
public final class ValidValues extends ParameterRule {
    public ValidValues() {
        super("valid-values-accepted", "Each value that a parameter allows is answered with 200.");
    }

    @Override
    void judge(Trial trial, Parameter parameter) {
        Values.valid(parameter).forEach(v -> trial.declare(v.classOf(parameter)));
        for (Value value : Values.valid(parameter)) {
            if (trial.answered(trial.send(trial.call().with(parameter.name(), value.text())), element(trial, parameter, value))) {
                trial.proved(value.element(), parameter.element(), value.classOf(parameter));
            }
        }
    }

    private static String element(Trial trial, Parameter parameter, Value value) {
        String accepting = AcceptedBy.element(trial, parameter, value.text());
        return accepting.endsWith("/unknown") ? accepting : value.element();
    }
}
