package org.hsscontract.verifier.rules.parameters;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Sends the edges of what a parameter allows. */
@RuleDefinition(
        id = "valid-values-accepted",
        sentence = "Each value that a parameter allows is answered with 200.",
        topic = Topic.PARAMETERS,
        sends = "The edges of what each parameter allows, the value that selects all of a scope, and texts with "
                + "reserved characters and other scripts; each must be answered with 200.",
        data = "None.",
        basis = {
            "parameters/*",
            "parameters/*/type",
            "parameters/*/format",
            "parameters/*/minimum",
            "parameters/*/maximum",
            "parameters/*/minLength",
            "parameters/*/maxLength",
            "parameters/*/enum",
            "parameters/*/default",
            "list/scope/*/unknown",
            "list/scope/*/all"
        })
public final class ValidValuesAccepted extends ParameterRule {
    @Override
    void judge(Trial trial, Parameter parameter) {
        List<SampleValue> values = new ArrayList<>(SampleValues.valid(parameter));
        AcceptedBy.all(trial, parameter)
                .ifPresent(all -> values.add(
                        SampleValue.of(all, AcceptedBy.element(trial, parameter, all), "the value that selects all")));
        values.forEach(v -> trial.declare(v.classOf(parameter)));
        for (SampleValue value : values) {
            if (trial.answered(
                    trial.send(trial.call().with(parameter.name(), value.text())), element(trial, parameter, value))) {
                trial.proved(value.element(), parameter.element());
                trial.exercised(value.classOf(parameter));
            }
        }
    }

    private static Address element(Trial trial, Parameter parameter, SampleValue value) {
        Address accepting = AcceptedBy.element(trial, parameter, value.text());
        // Some values may be refused for what they stand for, or are not: what a text is, only answers say.
        return List.of("unknown", "description").contains(accepting.last()) ? accepting : value.element();
    }
}
