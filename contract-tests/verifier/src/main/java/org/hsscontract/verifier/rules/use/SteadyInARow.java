package org.hsscontract.verifier.rules.use;

import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Sends many calls in a row and compares each answer with the first. */
@RuleDefinition(
        id = "steady-in-a-row",
        sentence = "Many calls in a row all get the right answer.",
        topic = Topic.USE,
        sends = "The plain call many times in a row; each answer must be the first one.",
        data = "Data that does not change meanwhile.",
        basis = {"response/200"})
public final class SteadyInARow extends ListRule {
    private static final int FULL = 200;
    private static final int QUICK = 20;

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        if (trial.page(trial.call(), trial.operation().response(200)).isEmpty()) {
            return;
        }
        trial.against(trial.call(), full -> {
            Call call = trial.call();
            Page first = trial.page(call, trial.operation().response(200)).orElse(null);
            int calls = trial.options().full() ? FULL : QUICK;
            for (int i = 1; i < calls && first != null; i++) {
                Page page = trial.page(call, trial.operation().response(200)).orElse(null);
                if (page == null) {
                    return;
                }
                if (!page.tellsTheSame(first)) {
                    trial.broken(
                            trial.operation().response(200),
                            "the answer of the first call, call " + (i + 1) + " of " + calls + ": " + first.text(),
                            page.text(),
                            page.exchange());
                    return;
                }
            }
            trial.proved(trial.operation().response(200));
        });
    }
}
