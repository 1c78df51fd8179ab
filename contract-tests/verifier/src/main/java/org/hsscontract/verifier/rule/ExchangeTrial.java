package org.hsscontract.verifier.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;

/** One rule on all exchanges of one operation. The same finding, met again, is recorded once. Thread-safe. */
public final class ExchangeTrial {
    private final ExchangeRule rule;
    private final Operation operation;
    private final Contract contract;
    private final boolean applies;
    private final Observations recording = new Observations();
    private final Set<String> met = new HashSet<>();

    public ExchangeTrial(ExchangeRule rule, Operation operation, Contract contract) {
        this.rule = rule;
        this.operation = operation;
        this.contract = contract;
        this.applies = rule.appliesTo(contract, operation);
    }

    public Operation operation() {
        return operation;
    }

    public Contract contract() {
        return contract;
    }

    /** Whether the contract has the decision. */
    public boolean decides(String id) {
        return contract.provenance().decides(id);
    }

    /** The source, and the decision too that it rests on, if the contract has such a decision. */
    public Source weakened(Source source, String decision) {
        return contract.provenance().weakened(source, decision);
    }

    /** A decision of the contract as a source, for what none of its elements says. */
    public Source decision(String id) {
        return contract.provenance().decision(id);
    }

    /** Where the element comes from, for this operation. */
    public Source source(Address element) {
        return contract.provenance().of(operation, element);
    }

    public synchronized void proved(Address element) {
        assert recording.proved.contains(element)
                        || rule.basis(contract, operation).covers(element)
                : outside(element.toString());
        recording.proved.add(element);
    }

    public void broken(Address element, String expected, String actual, Exchange exchange) {
        broken(element, source(element), expected, actual, exchange);
    }

    public synchronized void broken(Address element, Source source, String expected, String actual, Exchange exchange) {
        assert rule.basis(contract, operation).covers(element, source) : outside(element + ", " + source.text());
        if (met.add(element + " " + source + " " + expected)) {
            recording.findings.add(
                    new Finding(rule.id(), operation.id(), element, source, expected, actual, Optional.of(exchange)));
        }
    }

    private String outside(String what) {
        return rule.id() + " judges beyond the basis that it states: " + what;
    }

    void judge(Exchange exchange) {
        if (applies) {
            try {
                rule.judge(exchange, this);
            } catch (RuntimeException e) {
                // Answers can be wrong in ways that a rule did not think of; the other rules must be judged all the
                // same.
                failed(e);
            }
        }
    }

    private synchronized void failed(RuntimeException e) {
        if (recording.notProved.isEmpty()) {
            recording.notProved.add("the rule could not judge these answers: " + e);
        }
    }

    synchronized RuleResult result() {
        if (!applies) {
            return RuleResult.notApplicable(rule.id(), rule.sentence(), operation.id());
        }
        if (recording.proved.isEmpty() && recording.findings.isEmpty() && recording.notProved.isEmpty()) {
            recording.notProved.add("an answer of the implementation would prove it; there was none");
        }
        return RuleResult.of(rule.id(), rule.sentence(), operation.id(), recording);
    }
}
