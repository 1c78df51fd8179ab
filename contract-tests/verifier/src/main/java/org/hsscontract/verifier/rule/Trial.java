package org.hsscontract.verifier.rule;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.core.contract.Address;
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
    private static final int MOST_EXAMPLES = 2;

    private final Rule rule;
    private final Operation operation;
    private final Contract contract;
    private final Session session;
    private final ListReader lists;
    private final Options options;
    private Observations observations = new Observations();
    /** How many comparisons with a list stand around what is judged now. */
    private int comparing;
    /** Whether the documents show the call that is judged now. */
    private boolean documented;

    private final AtomicInteger sent = new AtomicInteger();

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

    /** Where the element comes from, for this operation. */
    public Source source(Address element) {
        return contract.provenance().of(operation, element);
    }

    /** The source, and the decision too that it rests on, if the contract has such a decision. */
    public Source weakened(Source source, String decision) {
        return contract.provenance().weakened(source, decision);
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
        sent.incrementAndGet();
        return session.send(call);
    }

    /** Declares something to exercise that is no element of the contract, so that coverage misses it if it is not. */
    public void declare(String name) {
        observations.declared.add(name);
    }

    /** Records that something declared was exercised and holds. */
    public void exercised(String name) {
        observations.exercised.add(name);
    }

    /** Records that the elements were exercised and hold. */
    public void proved(Address... elements) {
        for (Address element : elements) {
            assert observations.proved.contains(element) || covers(element) : outside(element.toString());
        }
        observations.proved.addAll(List.of(elements));
    }

    /** Records what could not be exercised; the reason says what would. */
    public void notProved(String reason) {
        observations.notProved.add(reason);
    }

    /** Records a finding about a constraint of the contract. */
    public void broken(Address element, String expected, String actual, Exchange exchange) {
        broken(element, source(element), expected, actual, exchange);
    }

    /** Records a finding whose source is not the element's own. */
    public void broken(Address element, Source source, String expected, String actual, Exchange exchange) {
        (comparing > 0 ? observations.open : observations.findings)
                .add(finding(element, source, expected, actual, exchange));
    }

    /** Records a finding that the answer shows by itself, whatever list it was to be compared with. */
    void brokenByItself(Address element, Source source, String expected, Exchange exchange) {
        observations.findings.add(finding(element, source, expected, exchange.outcome(), exchange));
    }

    private Finding finding(Address element, Source source, String expected, String actual, Exchange exchange) {
        assert rule.basis(contract, operation).covers(element, source) : outside(element + ", " + source.text());
        // What a standard says holds for every answer; what the contract says of an answer rests on what was asked,
        // too.
        Source weakest = source.isStandard() || documented
                ? source
                : source.weaker(
                        new Grounds(contract, operation).of(exchange.call()).orElse(source));
        return new Finding(rule.id(), operation.id(), element, weakest, expected, actual, Optional.of(exchange));
    }

    /** Sends a call that must be answered with a page. If it is not, that is recorded and nothing is returned. */
    public Optional<Page> page(Call call, Address element) {
        return page(send(call), element);
    }

    /** The page that a right call was answered with. If it is none, that is recorded and nothing is returned. */
    public Optional<Page> page(Exchange exchange, Address element) {
        return answered(exchange, element) ? readable(exchange) : Optional.empty();
    }

    /** Judges whether a right call was answered with 200. */
    public boolean answered(Exchange exchange, Address element) {
        if (exchange.succeeded()) {
            return true;
        }
        StatusJudge.ofRightCall(this, exchange, element);
        return false;
    }

    /**
     * Judges whether a call that the documents themselves show was answered with 200. It rests on nothing but that: that its
     * parameters are in an example is enough for them to be taken.
     */
    public boolean answeredAsDocumented(Exchange exchange, Address element) {
        documented = true;
        try {
            return answered(exchange, element);
        } finally {
            documented = false;
        }
    }

    /** Sends a wrong call that must be refused with the status, and records what came. Tells whether it was. */
    public boolean refused(Call call, int status, Address element, Source source, String what) {
        return refused(send(call), status, element, source, what);
    }

    /** Judges whether a wrong call was refused with the status. */
    public boolean refused(Exchange exchange, int status, Address element, Source source, String what) {
        return StatusJudge.expected(this, exchange, status, element, source, what);
    }

    /** Sends a right call that must find nothing, and records what came. */
    public void findsNothing(Call call, Address element, String what) {
        Exchange exchange = send(call);
        if (answered(exchange, element)) {
            nothingFound(exchange, element, what);
        }
    }

    /** Judges whether a 200 found nothing. */
    public void nothingFound(Exchange exchange, Address element, String what) {
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
     * Judges against a whole list. Processes and ports of a live fleet come and go between two requests, so a departure
     * counts only if it is seen again while the list rests; see {@link ChangeModel}. What is judged by {@link #look} is
     * confirmed look by look, the rest as a whole.
     */
    public void against(Call call, ListJudge judge) {
        String reason = "";
        try {
            for (int tries = 0; tries < ChangeModel.TRIES; tries++) {
                FullList list = tries == 0 ? lists.read(call) : lists.readAgain(call);
                try {
                    look(list, judge);
                    return;
                } catch (DataMovedException e) {
                    reason = e.getMessage();
                    ChangeModel.pause();
                }
            }
            notProved(reason + ", " + ChangeModel.TRIES + " times in a row; data that rests would prove it");
        } catch (UnreadableListException e) {
            notProved("the whole list is needed, but " + e.getMessage());
        }
    }

    /**
     * One comparison with the list, of few requests, within {@link #against}: a departure that it finds is confirmed by
     * repeating it alone. The judge is given the list as it is at each repetition.
     */
    public void look(FullList list, ListJudge judge) throws UnreadableListException {
        int before = sent.get();
        Observations first = attempt(list, judge);
        boolean single = sent.get() - before <= 1;
        List<Finding> wanting = first.open.stream().filter(f -> !shownEnough(f)).toList();
        if (!wanting.isEmpty()) {
            first.findings.addAll(confirmed(list, judge, wanting, single));
        }
        observations.add(first);
    }

    /** A rule that fails in many ways at one element is understood after a few; more are not worth the requests. */
    private boolean shownEnough(Finding finding) {
        return observations.findings.stream()
                        .filter(f -> f.element().equals(finding.element())
                                && f.source().equals(finding.source()))
                        .count()
                >= MOST_EXAMPLES;
    }

    private List<Finding> confirmed(FullList list, ListJudge judge, List<Finding> seen, boolean single)
            throws UnreadableListException {
        List<Finding> confirmed = seen;
        for (int round = 0; round < ChangeModel.ROUNDS; round++) {
            ChangeModel.pause();
            FullList now = resting(list);
            List<Finding> again = attempt(now, judge).open;
            confirmed = confirmed.stream()
                    .filter(f -> again.stream().anyMatch(a -> a.element().equals(f.element())))
                    .toList();
            if (confirmed.isEmpty()) {
                throw new DataMovedException(
                        "a departure was seen (" + seen.get(0).actual() + ") and not again");
            }
        }
        for (int round = 0; round < (single ? 1 : ChangeModel.ROUNDS); round++) {
            ChangeModel.pause();
            resting(list);
        }
        return confirmed;
    }

    private FullList resting(FullList list) throws UnreadableListException {
        FullList now = lists.readAgain(list.call());
        if (!now.holdsTheSame(list)) {
            throw new DataMovedException("the data moved between the requests");
        }
        return now;
    }

    /** What counts without a list to compare with is kept even if the data turn out to have moved. */
    private Observations attempt(FullList list, ListJudge judge) throws UnreadableListException {
        Observations outer = observations;
        Observations attempt = new Observations();
        observations = attempt;
        comparing++;
        try {
            judge.judge(list);
        } catch (DataMovedException | UnreadableListException e) {
            outer.findings.addAll(attempt.findings);
            throw e;
        } finally {
            comparing--;
            observations = outer;
        }
        return attempt;
    }

    /** Address of a part of the list's declared behaviour, for example {@code "page", "limit"}. */
    public Address behaviour(String... part) {
        return operation
                .list()
                .map(GroupedList::element)
                .orElse(operation.element())
                .append(part);
    }

    // What a rule says of itself is held by all tests that run it. For a user a finding counts more, so it is never
    // lost.
    private boolean covers(Address address) {
        return rule.basis(contract, operation).covers(address);
    }

    private String outside(String what) {
        return rule.id() + " judges beyond the basis that it states: " + what;
    }

    RuleResult result() {
        return RuleResult.of(rule.id(), rule.sentence(), operation.id(), observations);
    }

    /** Judges against a list that was read before. */
    @FunctionalInterface
    public interface ListJudge {
        void judge(FullList list) throws UnreadableListException;
    }
}
