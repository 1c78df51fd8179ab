package org.hsscontract.verifier.rules.parameters;

import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Leaves out every parameter that need not be given. Where that is refused, it tells which one is demanded. */
@RuleDefinition(
        id = "optional-parameters-left-out",
        sentence = "A call without any of the parameters that need not be given is answered with 200.",
        topic = Topic.PARAMETERS,
        sends =
                "The call without any optional parameter; if it is refused, the call with one of them, each in turn, to see "
                        + "which one is demanded.",
        data = "None.",
        basis = {"parameters/*", "operation"})
public final class OptionalParametersLeftOut implements Rule {
    @Override
    public boolean appliesTo(Contract contract, Operation operation) {
        return !optional(operation).isEmpty();
    }

    private static List<Parameter> optional(Operation operation) {
        return operation.queryParameters().stream().filter(p -> !p.required()).toList();
    }

    @Override
    public void judge(Trial trial) {
        List<Parameter> optional = optional(trial.operation());
        Exchange exchange = trial.send(trial.call());
        if (exchange.succeeded()) {
            optional.forEach(p -> trial.proved(p.element()));
            return;
        }
        List<Parameter> demanded = exchange.status() / 100 == 4
                ? optional.stream().filter(p -> isTaken(trial, p)).toList()
                : List.of();
        if (demanded.isEmpty()) {
            trial.answered(exchange, trial.operation().element());
        }
        demanded.forEach(p -> trial.broken(
                p.element(),
                documented(trial, p),
                "status 200 without " + p.name() + ", which need not be given",
                exchange.outcome(),
                exchange));
    }

    /** Where the documents do not have the parameter, the call without it is all that they have. */
    private static Source documented(Trial trial, Parameter parameter) {
        Source source = trial.source(parameter.element());
        return source.documented() ? source : trial.source(trial.operation().element());
    }

    private static boolean isTaken(Trial trial, Parameter parameter) {
        Call call = trial.call().with(parameter.name(), value(parameter));
        return trial.send(call).succeeded();
    }

    /** A value that is taken for sure, if the contract knows one. */
    private static String value(Parameter parameter) {
        return parameter.documentedExample().or(parameter::defaultValue).orElse(parameter.isInteger() ? "1" : "x");
    }
}
