package org.hsscontract.verifier.rules.documents;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import tools.jackson.databind.JsonNode;

/** Sends the documented request. */
@RuleDefinition(
        id = "documented-example",
        sentence = "The documented request is answered with 200 and, over the documented data, with the documented "
                + "payload.",
        topic = Topic.DOCUMENTS,
        sends = "The documented request, parameter by parameter; the answer is compared with the documented payload.",
        data = "The documented data. The reference server's source 'documented' has it.",
        basis = {"response/200"})
public final class DocumentedExample implements Rule {
    @Override
    public boolean appliesTo(Contract contract, Operation operation) {
        return operation.documentedAnswer().isPresent();
    }

    @Override
    public void judge(Trial trial) {
        Call call = trial.call();
        for (Parameter p : trial.operation().queryParameters()) {
            if (p.documentedExample().isPresent()) {
                call = call.with(p.name(), p.documentedExample().get());
            }
        }
        Exchange exchange = trial.send(call);
        Address element = trial.operation().response(200);
        if (!trial.answeredAsDocumented(exchange, element)) {
            return;
        }
        JsonNode documented = trial.operation().documentedAnswer().orElseThrow();
        if (exchange.body().json().filter(documented::equals).isPresent()) {
            trial.proved(element);
        } else {
            trial.notProved(
                    "the documented data would prove the payload (the reference server's source 'documented' has it); "
                            + "the target holds other data");
        }
    }
}
