package org.hsscontract.verifier.explanation;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rules.RuleCatalogue;

/**
 * A page of the rule catalogue, made from the rule, its text and the contract.
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
        Map<String, RuleText> texts = RuleText.all();
        Map<String, RuleDescription> pages = new LinkedHashMap<>();
        RuleCatalogue.rules()
                .forEach(r -> pages.put(
                        r.id(),
                        of(
                                contract,
                                r.id(),
                                r.sentence(),
                                texts.getOrDefault(r.id(), RuleText.NONE),
                                false,
                                r::appliesTo)));
        RuleCatalogue.exchangeRules(contract, nobody())
                .forEach(r -> pages.put(
                        r.id(),
                        of(
                                contract,
                                r.id(),
                                r.sentence(),
                                texts.getOrDefault(r.id(), RuleText.NONE),
                                true,
                                o -> r.appliesTo(contract, o))));
        List<String> order = List.copyOf(texts.keySet());
        List<RuleDescription> ordered = new ArrayList<>(pages.values());
        ordered.sort((a, b) -> order.indexOf(a.id()) - order.indexOf(b.id()));
        return List.copyOf(ordered);
    }

    /** The page of the rule, if there is the rule. */
    public static Optional<RuleDescription> of(Contract contract, String rule) {
        return all(contract).stream().filter(p -> p.id().equals(rule)).findFirst();
    }

    /** The ids of all rules. */
    public static List<String> ids(Contract contract) {
        return RuleCatalogue.ids(contract, nobody());
    }

    private static RuleDescription of(
            Contract contract,
            String id,
            String sentence,
            RuleText text,
            boolean everyExchange,
            Predicate<Operation> applies) {
        Map<String, List<Basis>> bases = new LinkedHashMap<>();
        contract.operations().stream()
                .filter(applies)
                .forEach(o -> bases.put(
                        o.id(),
                        text.basis().stream()
                                .flatMap(b -> new OperationBasis(contract, o).of(b).stream())
                                .distinct()
                                .toList()));
        return new RuleDescription(id, sentence, text.topic(), text.sends(), text.data(), everyExchange, bases);
    }

    /** Nothing is sent: only what the rules say of themselves is read. */
    private static Target nobody() {
        return Target.of(URI.create("http://localhost"), "none", "none");
    }
}
