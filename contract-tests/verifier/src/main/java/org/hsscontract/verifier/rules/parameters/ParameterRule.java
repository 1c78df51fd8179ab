package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.Trial;

/** A rule that looks at each query parameter by itself. */
abstract class ParameterRule implements Rule {
    @Override
    public final boolean appliesTo(Contract contract, Operation operation) {
        return operation.queryParameters().stream().anyMatch(this::appliesTo);
    }

    boolean appliesTo(Parameter parameter) {
        return true;
    }

    @Override
    public final void judge(Trial trial) {
        trial.operation().queryParameters().stream().filter(this::appliesTo).forEach(p -> judge(trial, p));
    }

    abstract void judge(Trial trial, Parameter parameter);
}
