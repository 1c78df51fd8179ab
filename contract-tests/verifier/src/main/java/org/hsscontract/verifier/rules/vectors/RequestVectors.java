package org.hsscontract.verifier.rules.vectors;

import java.util.Map;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.vector.Vector;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.parameters.AcceptedBy;
import tools.jackson.databind.JsonNode;

/** Sends every request that the vectors expect of clients: it must be answered. */
@RuleDefinition(
        id = "request-vectors",
        sentence = "Every request that the vectors expect of a client is answered with 200.",
        topic = Topic.VECTORS,
        sends = "The requests of the contract's vectors that clients are expected to send; each must be answered "
                + "with 200.",
        data = "None.",
        basis = {
            "response/200",
            "parameters/*",
            "parameters/*/default",
            "parameters/*/minimum",
            "parameters/*/maximum",
            "parameters/*/maxLength",
            "parameters/*/format",
            "parameters/*/type",
            "list/scope/*/unknown",
            "vectors/request"
        })
public final class RequestVectors extends VectorRule {
    public RequestVectors() {
        super("request");
    }

    @Override
    void judge(Trial trial, Vector vector) {
        Call call = trial.call();
        Address element = trial.operation().response(200);
        for (Map.Entry<String, JsonNode> argument :
                vector.node().path("arguments").properties()) {
            Parameter parameter = trial.operation()
                    .parameter(argument.getKey())
                    .filter(Parameter::inQuery)
                    .orElse(null);
            if (parameter != null) {
                String value = argument.getValue().asString();
                call = call.with(parameter.name(), value);
                element = weaker(trial, element, AcceptedBy.element(trial, parameter, value));
            }
        }
        Exchange exchange = trial.send(call);
        if (trial.answered(exchange, element)) {
            trial.exercised(name(vector));
            trial.proved(element);
        }
    }

    /** Of two elements the one with the weaker source: a request that may be refused for one of its parts may be refused. */
    private static Address weaker(Trial trial, Address one, Address other) {
        Source source = trial.contract().provenance().of(one);
        return source.documented() ? other : one;
    }
}
