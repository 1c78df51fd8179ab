package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.core.contract.BodySchemas;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.jspecify.annotations.Nullable;

/** Judges bodies by the schema of their status. */
@RuleDefinition(
        id = "body-schema",
        sentence = "Every body has the form that the contract declares for its status.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Every body must keep the schema that is declared for its status.",
        data = "A list with groups proves most.",
        basis = {"response/*/content", "body"})
public final class BodySchema implements ExchangeRule {
    private final Contract contract;
    private @Nullable BodySchemas schemas;

    public BodySchema(Contract contract) {
        this.contract = contract;
    }

    private synchronized BodySchemas schemas() {
        if (schemas == null) {
            schemas = new BodySchemas(contract);
        }
        return schemas;
    }

    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        if (exchange.body().json().isEmpty()) {
            return;
        }
        // Other paths and methods are not in the contract, but their errors are in its error schema too.
        int status = trial.operation().statuses().contains(exchange.status()) ? exchange.status() : 400;
        if (exchange.status() < 400 && status == 400) {
            return;
        }
        var findings = schemas()
                .findings(trial.operation(), status, exchange.body().json().get());
        findings.forEach(f -> trial.broken(
                f.element(),
                "a body that keeps " + f.element(),
                (f.place().isEmpty() ? "" : "at " + f.place() + ": ") + f.message(),
                exchange));
        if (findings.isEmpty()) {
            trial.proved(trial.operation().response(status).append("content"));
            schemas()
                    .properties(
                            trial.operation(), status, exchange.body().json().get())
                    .forEach(trial::proved);
        }
    }
}
