package org.hsscontract.verifier.rules.filters;

import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.scope.ScopedCalls;

/** What rules on filters share: they work in every scope, on values that were seen there. */
abstract class FilterRule extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return !list.filters().isEmpty();
    }

    @Override
    protected final void judge(Trial trial, GroupedList list) {
        for (Call scoped : ScopedCalls.of(trial, list)) {
            boolean plain = scoped.query().isEmpty();
            trial.against(scoped, full -> {
                if (!full.isEmpty()) {
                    judge(trial, list, full);
                } else if (plain) {
                    trial.notProved("data in the default scope would prove it; there is none");
                }
            });
        }
    }

    /** Judges with the groups of one scope, at least one. */
    abstract void judge(Trial trial, GroupedList list, FullList full);

    /** The page of a filtered call, as long as one page can be. */
    static Optional<Page> page(Trial trial, GroupedList list, FullList full, Address element, Call call) {
        return trial.page(full.pageSize() > 0 ? call.with(list.limit().orElseThrow(), full.pageSize()) : call, element);
    }

    static Address element(Trial trial, String filter) {
        return trial.behaviour("filters", filter);
    }
}
