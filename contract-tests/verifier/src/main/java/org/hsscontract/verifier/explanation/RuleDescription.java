package org.hsscontract.verifier.explanation;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.basis.Basis;
import org.hsscontract.verifier.basis.RuleBasis;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.ContractRule;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rules.RuleCatalogue;

/**
 * A page of the rule catalogue, made from what the rule says of itself and the contract.
 *
 * @param id of the rule
 * @param sentence what it says
 * @param topic what it stands under
 * @param sends what is sent and compared
 * @param data what proves it
 * @param everyExchange whether it sends nothing and judges what other rules send
 * @param bases what it judges, by the id of each operation that it applies to
 */
public record RuleDescription(
        String id,
        String sentence,
        String topic,
        String sends,
        String data,
        boolean everyExchange,
        Map<String, List<Basis>> bases) {

    /** The pages of all rules, by topic, for this contract. */
    public static List<RuleDescription> all(Contract contract) {
        return RuleCatalogue.all(contract, nobody()).stream()
                .sorted(Comparator.comparing(rule -> rule.definition().topic()))
                .map(rule -> of(contract, rule))
                .toList();
    }

    /** The page of the rule, if there is the rule. */
    public static Optional<RuleDescription> of(Contract contract, String rule) {
        return all(contract).stream().filter(p -> p.id().equals(rule)).findFirst();
    }

    /** The ids of all rules. */
    public static List<String> ids(Contract contract) {
        return RuleCatalogue.ids(contract, nobody());
    }

    private static RuleDescription of(Contract contract, ContractRule rule) {
        RuleDefinition definition = rule.definition();
        List<String> basis = List.of(definition.basis());
        Map<String, List<Basis>> bases = new LinkedHashMap<>();
        contract.operations().stream()
                .filter(o -> rule.appliesTo(contract, o))
                .forEach(o -> bases.put(o.id(), RuleBasis.of(contract, o, basis).rows()));
        return new RuleDescription(
                definition.id(),
                definition.sentence(),
                definition.topic().words(),
                definition.sends(),
                definition.data(),
                rule instanceof ExchangeRule,
                bases);
    }

    /** Nothing is sent: only what the rules say of themselves is read. */
    private static Target nobody() {
        return Target.of(URI.create("http://localhost"), "none", "none");
    }
}
