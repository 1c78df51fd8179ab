package org.hsscontract.verifier.coverage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleResult;

/** What a report says of one operation. */
final class Evidence {
    private final List<RuleResult> results;
    private final List<Finding> findings;
    private final Set<Address> proved;
    private final Set<String> exercised;
    private final Set<String> answered;
    private final boolean anyAnswered;

    private Evidence(List<RuleResult> results, List<Exchange> succeeded) {
        this.results = results;
        this.findings = results.stream().flatMap(r -> r.findings().stream()).toList();
        this.proved = results.stream().flatMap(r -> r.proved().stream()).collect(Collectors.toSet());
        this.exercised = results.stream().flatMap(r -> r.exercised().stream()).collect(Collectors.toSet());
        this.answered = succeeded.stream().flatMap(Evidence::arguments).collect(Collectors.toSet());
        this.anyAnswered = !succeeded.isEmpty();
    }

    static Evidence of(Report report, Operation operation) {
        return new Evidence(
                report.results().stream()
                        .filter(r -> r.operation().equals(operation.id()))
                        .toList(),
                report.exchanges().stream()
                        .filter(e -> e.call().operation().id().equals(operation.id()))
                        .filter(e -> e.call().isOfOperation() && e.succeeded())
                        .toList());
    }

    /** The arguments of a call, as {@code name=value}, decoded. */
    static Stream<String> arguments(Exchange exchange) {
        return exchange.call().query().stream().map(Evidence::decoded);
    }

    private static String decoded(String pair) {
        try {
            return URLDecoder.decode(pair, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return pair; // sent malformed on purpose
        }
    }

    List<RuleResult> results() {
        return results;
    }

    /** What rules declared beyond the elements of the contract. */
    Set<String> declared() {
        return results.stream().flatMap(r -> r.declared().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a rule proved the element or something beneath it. */
    boolean proved(Address element) {
        return proved.stream().anyMatch(element::covers);
    }

    /** Whether a rule proved the element itself. */
    boolean provedExactly(Address element) {
        return proved.contains(element);
    }

    /** Whether a rule exercised what it declared under that name. */
    boolean exercised(String name) {
        return exercised.contains(name);
    }

    /** Whether a call with that argument, as {@code name=value}, was answered with 200. */
    boolean answered(String argument) {
        return answered.contains(argument);
    }

    /** Whether any call was answered with 200. */
    boolean answered() {
        return anyAnswered;
    }

    ElementState state(CoveredElement element) {
        List<Finding> found = found(element);
        if (found.stream().anyMatch(f -> f.outcome() == Outcome.VIOLATED)) {
            return ElementState.VIOLATED;
        }
        if (!found.isEmpty()) {
            return ElementState.WARNING;
        }
        return element.proof().test(this) ? ElementState.PROVED : ElementState.NOT_PROVED;
    }

    /** The ids of the rules that found something at the element. */
    Set<String> finders(CoveredElement element) {
        return found(element).stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Finding> found(CoveredElement element) {
        return findings.stream().filter(element.broken()).toList();
    }
}
