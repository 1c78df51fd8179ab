package org.hsscontract.verifier.rule;

import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;

/** A rule on a list whose behaviour the contract declares. */
public abstract class ListRule implements Rule {
    @Override
    public final boolean appliesTo(Contract contract, Operation operation) {
        return operation.list().filter(list -> appliesTo(operation, list)).isPresent();
    }

    /** Whether the list declares what the rule is about. */
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return true;
    }

    @Override
    public final void judge(Trial trial) {
        judge(trial, trial.operation().list().orElseThrow());
    }

    protected abstract void judge(Trial trial, GroupedList list);
}
