package org.hsscontract.verifier.rule;

import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.basis.RuleBasis;

/** One statement that an implementation must make true, derived from the contract. Its class has a {@link RuleDefinition}. */
public sealed interface ContractRule permits Rule, ExchangeRule {
    /**
     * What it says of itself.
     *
     * @throws IllegalStateException if its class has no {@link RuleDefinition}
     */
    default RuleDefinition definition() {
        RuleDefinition definition = getClass().getAnnotation(RuleDefinition.class);
        if (definition == null) {
            throw new IllegalStateException(getClass().getName() + " has no RuleDefinition");
        }
        return definition;
    }

    default String id() {
        return definition().id();
    }

    default String sentence() {
        return definition().sentence();
    }

    /** Whether the contract gives the rule something to judge on the operation. */
    default boolean appliesTo(Contract contract, Operation operation) {
        return true;
    }

    /** Everything that the rule may judge on the operation. */
    default RuleBasis basis(Contract contract, Operation operation) {
        return RuleBasis.of(contract, operation, List.of(definition().basis()));
    }
}
