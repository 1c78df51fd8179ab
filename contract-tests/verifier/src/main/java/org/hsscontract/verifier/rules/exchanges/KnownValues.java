package org.hsscontract.verifier.rules.exchanges;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Located;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import tools.jackson.databind.JsonNode;

/** Judges values of properties whose known values the contract lists without closing the list. */
@RuleDefinition(
        id = "known-values",
        sentence = "A property whose values the contract lists has one of them.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. Properties whose values the contract lists must have one of them.",
        data = "Groups with such values.",
        basis = {"item/known-values", "decision type-values-may-grow"})
public final class KnownValues implements ExchangeRule {
    @Override
    public boolean appliesTo(Contract contract, Operation operation) {
        return !listed(contract, operation).isEmpty();
    }

    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        JsonNode answer = exchange.answer().orElse(null);
        GroupedList list = trial.operation().list().orElse(null);
        if (answer == null || list == null) {
            return;
        }
        for (String property : listed(trial.contract(), trial.operation())) {
            judge(exchange, trial, answer.path(list.items()), property);
        }
    }

    /** The properties of an item whose known values are listed. */
    private static List<String> listed(Contract contract, Operation operation) {
        return contract.itemProperties(operation).entrySet().stream()
                .filter(p -> p.getValue().node().has("x-extensible-enum"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void judge(Exchange exchange, ExchangeTrial trial, JsonNode items, String property) {
        Located schema = Objects.requireNonNull(
                trial.contract().itemProperties(trial.operation()).get(property), property);
        Address element = schema.address().append("x-extensible-enum");
        List<String> known = schema.node()
                .path("x-extensible-enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        List<String> later = schema.node()
                .path("x-later-values")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        for (JsonNode item : items) {
            JsonNode value = item.path(property);
            if (value.isString() && later.contains(value.asString())) {
                trial.broken(
                        element,
                        trial.contract().provenance().decision("type-values-may-grow"),
                        property + " is one of " + known,
                        property + " is " + value + ", of later editions",
                        exchange);
            } else if (value.isString() && !known.contains(value.asString())) {
                trial.broken(element, property + " is one of " + known, property + " is " + value, exchange);
            } else if (value.isString()) {
                trial.proved(element);
            }
        }
    }
}
