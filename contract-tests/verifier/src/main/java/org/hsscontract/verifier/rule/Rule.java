package org.hsscontract.verifier.rule;

import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.basis.RuleBasis;

/**
 * A statement that calls of its own put to the test. Implementations hold no state, so that one instance serves any number
 * of verifications at once.
 */
public non-sealed interface Rule extends ContractRule {
    /** What its definition says, and what is judged of the answer to any call: that it comes whole, and with which status. */
    @Override
    default RuleBasis basis(Contract contract, Operation operation) {
        return RuleBasis.of(
                contract,
                operation,
                Stream.concat(Stream.of(definition().basis()), StatusJudge.BASIS.stream())
                        .toList());
    }

    /** Whether the rule puts a load on the implementation or measures it, so that no other may run beside it. */
    default boolean alone() {
        return false;
    }

    /** Sends what is needed and records in the trial what was proved, broken, or could not be exercised. */
    void judge(Trial trial);
}
