package org.hsscontract.verifier.rule;

import org.hsscontract.core.contract.Operation;

/**
 * One statement that an implementation must make true, derived from the contract. Implementations hold no state, so that
 * one instance serves any number of verifications at once.
 */
public interface Rule {
    /** Kebab-case, unique, never changed once released: waivers and reports refer to it. */
    String id();

    /** The exact sentence that a reader sees. */
    String sentence();

    /** Whether the contract gives the rule something to judge on the operation. */
    default boolean appliesTo(Operation operation) {
        return true;
    }

    /** Whether the rule puts a load on the implementation or measures it, so that no other may run beside it. */
    default boolean alone() {
        return false;
    }

    /** Sends what is needed and records in the trial what was proved, broken, or could not be exercised. */
    void judge(Trial trial);
}
