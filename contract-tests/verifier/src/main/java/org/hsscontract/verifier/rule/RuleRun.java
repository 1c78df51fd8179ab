package org.hsscontract.verifier.rule;

import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.TargetLostException;
import org.hsscontract.verifier.list.ListReader;

/** Puts rules to work on one target; they share the lists that were read. */
public final class RuleRun {
    private final Contract contract;
    private final Session session;
    private final Options options;
    private final ListReader lists;

    public RuleRun(Contract contract, Session session, Options options) {
        this.contract = contract;
        this.session = session;
        this.options = options;
        this.lists = new ListReader(session);
    }

    /** Judges one rule on one operation. */
    public RuleResult judge(Rule rule, Operation operation) {
        if (!rule.appliesTo(contract, operation)) {
            return RuleResult.notApplicable(rule.id(), rule.sentence(), operation.id());
        }
        Trial trial = new Trial(rule, operation, contract, session, lists, options);
        try {
            rule.judge(trial);
        } catch (TargetLostException e) {
            trial.notProved("no more calls are sent: " + e.getMessage());
        } catch (RuntimeException e) {
            // Answers can be wrong in ways that a rule did not think of; the other rules must be judged all the same.
            trial.notProved("the rule could not judge these answers: " + e);
        }
        return trial.result();
    }
}
