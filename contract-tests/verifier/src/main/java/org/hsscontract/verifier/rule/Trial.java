package org.hsscontract.verifier.rule;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.ListReader;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;

/** One rule at work on one operation: gives it what it needs and records what it finds. Used by one thread. */
public final class Trial {
    private static final int MOST_TRIES = 3;

    private final Rule rule;
    private final Operation operation;
    private final Contract contract;
    private final Session session;
    private final ListReader lists;
    private final Options options;
    private Observations recording = new Observations();

    public Trial(
            Rule rule, Operation operation, Contract contract, Session session, ListReader lists, Options options) {
        this.rule = rule;
        this.operation = operation;
        this.contract = contract;
        this.session = session;
        this.lists = lists;
        this.options = options;
    }

    public Operation operation() {
        return operation;
    }

    public Contract contract() {
        return contract;
    }

    /** A decision of the contract as a source, for what none of its elements says. */
    public Source decision(String id) {
        return contract.provenance().decision(id);
    }

    public Target target() {
        return session.target();
    }

    public Options options() {
        return options;
    }

    public ListReader lists() {
        return lists;
    }

    /** The plainest right call of the operation. */
    public Call call() {
        return Call.of(operation, target());
    }

    public Exchange send(Call call) {
        return session.send(call);
    }

    /** Declares something to exercise that is no element of the contract, so that coverage misses it if it is not. */
    public void declare(String address) {
        recording.declared.add(address);
    }

    /** Records that the elements were exercised and hold. */
    public void proved(String... elements) {
        recording.proved.addAll(List.of(elements));
    }

    /** Records what could not be exercised; the reason says what would. */
    public void notProved(String reason) {
        recording.notProved.add(reason);
    }

    /** Records a departure from a constraint of the contract. */
    public void broken(String element, String expected, String actual, Exchange exchange) {
        broken(element, contract.provenance().of(element), expected, actual, exchange);
    }

    /** Records a departure whose source is not the element's own. */
    public void broken(String element, Source source, String expected, String actual, Exchange exchange) {
        recording.findings.add(
                new Finding(rule.id(), operation.id(), element, source, expected, actual, Optional.of(exchange)));
    }

    /** Sends a call that must be answered with a page. If it is not, that is recorded and nothing is returned. */
    public Optional<Page> page(Call call, String element) {
        Exchange exchange = send(call);
        if (!exchange.succeeded()) {
            answered(exchange, element);
            return Optional.empty();
        }
        return readable(exchange);
    }

    /** Judges whether a right call was answered with 200. */
    public boolean answered(Exchange exchange, String element) {
        if (exchange.succeeded()) {
            return true;
        }
        StatusJudge.ofRightCall(this, exchange, element);
        return false;
    }

    /** Sends a wrong call that must be refused with the status, and records what came. Tells whether it was. */
    public boolean refused(Call call, int status, String element, Source source, String what) {
        return refused(send(call), status, element, source, what);
    }

    /** Judges whether a wrong call was refused with the status. */
    public boolean refused(Exchange exchange, int status, String element, Source source, String what) {
        return StatusJudge.expected(this, exchange, status, element, source, what);
    }

    /** Sends a right call that must find nothing, and records what came. */
    public void findsNothing(Call call, String element, String what) {
        Exchange exchange = send(call);
        if (answered(exchange, element)) {
            nothingFound(exchange, element, what);
        }
    }

    /** Judges whether a 200 found nothing. */
    public void nothingFound(Exchange exchange, String element, String what) {
        readable(exchange).ifPresent(page -> {
            if (page.isEmpty() && page.total() == 0) {
                proved(element);
            } else {
                broken(element, what + " finds nothing: an empty list with total 0", page.text(), page.exchange());
            }
        });
    }

    private Optional<Page> readable(Exchange exchange) {
        Optional<Page> page = operation.list().flatMap(list -> Page.of(exchange, list));
        if (page.isEmpty()) {
            notProved("the answer has not the form of the list, see the findings on its schema: " + exchange.outcome());
        }
        return page;
    }

    /**
     * Judges against a whole list. Where that finds a departure, the list is read again: only if it has not moved
     * meanwhile is the departure recorded. Processes and ports of a live fleet come and go between two requests.
     */
    public void against(Call call, ListJudge judge) {
        try {
            FullList before = lists.read(call);
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                Observations attempt = attempt(before, judge);
                if (attempt.findings.isEmpty() || stayed(before)) {
                    recording.add(attempt);
                    return;
                }
                before = lists.readAgain(call);
            }
            notProved("the data moved between the requests, " + MOST_TRIES
                    + " times in a row; data that rests would prove it");
        } catch (UnreadableListException e) {
            notProved("the whole list is needed, but " + e.getMessage());
        }
    }

    private Observations attempt(FullList before, ListJudge judge) throws UnreadableListException {
        Observations outer = recording;
        Observations attempt = new Observations();
        recording = attempt;
        try {
            judge.judge(before);
        } finally {
            recording = outer;
        }
        return attempt;
    }

    /** Two more readings, so that a process that came and went again is noticed too. */
    private boolean stayed(FullList before) throws UnreadableListException {
        boolean once = lists.readAgain(before.call()).holdsTheSame(before);
        return once && lists.readAgain(before.call()).holdsTheSame(before);
    }

    /** Address of a part of the list's declared behaviour, for example {@code /page/limit}. */
    public String behaviour(String part) {
        return operation.list().map(GroupedList::element).orElse(operation.element()) + part;
    }

    RuleResult result() {
        return RuleResult.of(rule.id(), rule.sentence(), operation.id(), recording);
    }

    /** Judges against a list that was read before. */
    @FunctionalInterface
    public interface ListJudge {
        void judge(FullList list) throws UnreadableListException;
    }
}
