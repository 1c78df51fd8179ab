package org.hsscontract.verifier.rules.exchanges;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.BodySchemas;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Judges bodies by the schema of their status. */
@RuleDefinition(
        id = "body-schema",
        sentence = "Every body has the form that the contract declares for its status.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Every body must keep the schema that is declared for its status; a 200 that has "
                + "something, but nothing that is documented, is not the documented answer.",
        data = "A list with groups proves most.",
        basis = {
            "response/*/content",
            "body",
            "list/items",
            "decision integers-in-json at body",
            "decision response-properties-always-present at body"
        })
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
        JsonNode body = exchange.body().json().get();
        var findings = schemas().findings(trial.operation(), status, body);
        findings.forEach(f -> trial.broken(
                f.element(),
                source(trial, f, body.at(f.place())),
                "a body that keeps " + f.element(),
                (f.place().isEmpty() ? "" : "at " + f.place() + ": ") + f.message(),
                exchange));
        if (status == 200) {
            trial.operation().list().filter(list -> isAnother(body, list)).ifPresent(list -> {
                Address items = list.element().append("items");
                trial.broken(
                        items, "a body with " + list.items() + " or " + list.total(), "neither is there", exchange);
            });
        }
        if (findings.isEmpty()) {
            trial.proved(trial.operation().response(status).append("content"));
            schemas().properties(trial.operation(), status, body).forEach(trial::proved);
        }
    }

    /** The type that a table names is one thing; that a value is there at all, and how a whole number is written, others. */
    private Source source(ExchangeTrial trial, BodySchemas.SchemaFinding finding, JsonNode value) {
        Source own = trial.source(finding.element());
        if (!finding.element().last().equals("type")) {
            return own;
        }
        if (value.isNull()) {
            return trial.weakened(own, "response-properties-always-present");
        }
        boolean whole = contract.document().at(finding.element()).asString("").equals("integer")
                && value.isNumber()
                && value.decimalValue().stripTrailingZeros().scale() <= 0;
        return whole ? trial.weakened(own, "integers-in-json") : own;
    }

    /** Data under other names, or within something else: not one of the documented parameters is there. */
    private static boolean isAnother(JsonNode body, GroupedList list) {
        return body.isObject()
                && !body.has(list.items())
                && !body.has(list.total())
                && body.valueStream().anyMatch(v -> v.isContainer() && !v.isEmpty());
    }
}
