package org.hsscontract.verifier.rule;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.ExchangeObserver;

/** All rules on single exchanges, on all operations. Thread-safe. */
public final class ExchangeTrials implements ExchangeObserver {
    private final List<ExchangeTrial> trials = new ArrayList<>();

    public ExchangeTrials(Contract contract, List<ExchangeRule> rules) {
        for (Operation operation : contract.operations()) {
            rules.forEach(rule -> trials.add(new ExchangeTrial(rule, operation, contract)));
        }
    }

    @Override
    public void seen(Exchange exchange) {
        for (ExchangeTrial trial : trials) {
            if (trial.operation().id().equals(exchange.call().operation().id())) {
                trial.judge(exchange);
            }
        }
    }

    public List<RuleResult> results() {
        return trials.stream().map(ExchangeTrial::result).toList();
    }
}
