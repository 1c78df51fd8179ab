package org.hsscontract.verifier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.known.Inventory;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrials;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleResult;
import org.hsscontract.verifier.rule.RuleRun;

/**
 * What one rule finds on a tiny server, on each operation of the published contract. The one place that knows how a rule
 * is made and run, and how the address of an element is compared.
 */
public final class RuleVerdict {
    public static final String PROCESSES = "listProcessStatistics";
    public static final String PORTS = "listPortStatistics";
    /** In place of the end of an address: the operation itself. */
    public static final String OPERATION = "";

    private static final Contract CONTRACT = Contract.published();

    private final List<RuleResult> results;

    private RuleVerdict(List<RuleResult> results) {
        this.results = results;
    }

    /** The server that is right in every respect. */
    public static TinyServer.Answering right() {
        return (request, right) -> right.answer(request);
    }

    /** A right server that holds other data. */
    public static TinyServer.Answering holding(TinyInventory inventory) {
        TinyService service = TinyService.of(inventory);
        return (request, right) -> service.answer(request);
    }

    /** All that can be known of the right server: its inventory and a second project. */
    public static Options knowing() {
        return Options.defaults()
                .withKnownData(Inventory.of(TinyInventory.full().json(), "the tiny inventory"))
                .withSecond(new Options.SecondProject(TinyInventory.OTHER_PROJECT, TinyInventory.OTHER_TOKEN));
    }

    /** Has the rule judge the server: by calls of its own, or the plainest call. */
    public static RuleVerdict of(Class<?> rule, TinyServer.Answering server) {
        return of(rule, server, Options.defaults());
    }

    public static RuleVerdict of(Class<?> rule, TinyServer.Answering server, Options options) {
        return with(
                server,
                (session, target) -> Rule.class.isAssignableFrom(rule)
                        ? judged(rule, session, options)
                        : seen(rule, session, target, List.of(UnaryOperator.identity())));
    }

    /** Has a rule on exchanges judge these calls of each operation. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The list only reads the array.
    public static RuleVerdict ofCalls(Class<?> rule, TinyServer.Answering server, UnaryOperator<Call>... calls) {
        return with(server, (session, target) -> seen(rule, session, target, List.of(calls)));
    }

    @FunctionalInterface
    private interface Judging {
        List<RuleResult> judge(Session session, Target target);
    }

    private static RuleVerdict with(TinyServer.Answering answering, Judging judging) {
        try (TinyServer server = TinyServer.start(answering)) {
            Target target = Target.of(server.uri(), TinyInventory.PROJECT, TinyInventory.TOKEN);
            try (Session session = new Session(target, 10_000, 0)) {
                return new RuleVerdict(judging.judge(session, target));
            }
        }
    }

    private static List<RuleResult> judged(Class<?> type, Session session, Options options) {
        Rule rule = one(RuleCatalogue.rules(), type);
        RuleRun run = new RuleRun(CONTRACT, session, options);
        return CONTRACT.operations().stream().map(o -> run.judge(rule, o)).toList();
    }

    private static List<RuleResult> seen(
            Class<?> type, Session session, Target target, List<UnaryOperator<Call>> calls) {
        ExchangeRule rule = one(RuleCatalogue.exchangeRules(CONTRACT, target), type);
        ExchangeTrials trials = new ExchangeTrials(CONTRACT, List.of(rule));
        session.observe(trials);
        CONTRACT.operations().forEach(o -> calls.forEach(change -> session.send(change.apply(Call.of(o, target)))));
        return trials.results();
    }

    private static <T> T one(List<T> rules, Class<?> type) {
        return rules.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is not in the catalogue"));
    }

    /** All classes of rules in the catalogue. */
    static List<Class<?>> ruleClasses() {
        Target target = Target.of(URI.create("http://127.0.0.1:9"), "p", "t");
        List<Class<?>> classes = new ArrayList<>();
        RuleCatalogue.rules().forEach(rule -> classes.add(rule.getClass()));
        RuleCatalogue.exchangeRules(CONTRACT, target).forEach(rule -> classes.add(rule.getClass()));
        return classes;
    }

    /** The verdict on one operation. */
    public RuleVerdict on(String operation) {
        return new RuleVerdict(
                results.stream().filter(r -> r.operation().equals(operation)).toList());
    }

    /** Everywhere the rule is proved. */
    public RuleVerdict isProved() {
        return is(Outcome.PROVED);
    }

    /** The rule is proved, and with it elements whose addresses have these ends, on each operation. */
    public RuleVerdict isProvedAt(String... ends) {
        isProved();
        for (RuleResult result : results) {
            for (String end : ends) {
                assertThat(result.proved())
                        .as("proved on " + result.operation())
                        .anyMatch(element -> endsWith(element, result, end));
            }
        }
        return this;
    }

    public RuleVerdict isNotApplicable() {
        return is(Outcome.NOT_APPLICABLE);
    }

    /** Nothing is found, but not proved either, and the reason has these words. */
    public RuleVerdict isNotProved(String words) {
        is(Outcome.NOT_PROVED);
        results.forEach(result -> assertThat(result.notProved()).anyMatch(why -> why.contains(words)));
        return this;
    }

    /** Everywhere findings, the worst a violation, at elements with these ends of their addresses and no others. */
    public RuleVerdict isViolatedAt(String... ends) {
        return is(Outcome.VIOLATED).isBrokenAt(ends);
    }

    /** As {@link #isViolatedAt}, with warnings and no violation. */
    public RuleVerdict isWarnedAt(String... ends) {
        return is(Outcome.WARNING).isBrokenAt(ends);
    }

    private RuleVerdict is(Outcome outcome) {
        assertThat(results).isNotEmpty();
        for (RuleResult result : results) {
            assertThat(result.outcome())
                    .as(result.operation() + ": " + texts(result) + result.notProved())
                    .isEqualTo(outcome);
        }
        return this;
    }

    /** Everywhere findings, violations or warnings, at elements with these ends of their addresses and no others. */
    public RuleVerdict isBrokenAt(String... ends) {
        for (RuleResult result : results) {
            assertThat(result.findings()).as(result.operation()).isNotEmpty();
            assertThat(result.findings().stream()
                            .filter(f -> Stream.of(ends).noneMatch(end -> endsWith(f.element(), result, end)))
                            .map(RuleVerdict::text))
                    .as("findings elsewhere than at " + List.of(ends))
                    .isEmpty();
        }
        for (String end : ends) {
            assertThat(results)
                    .as("a finding at ..." + end)
                    .anyMatch(r -> r.findings().stream().anyMatch(f -> endsWith(f.element(), r, end)));
        }
        return this;
    }

    private static boolean endsWith(Object address, RuleResult result, String end) {
        String text = address.toString();
        return end.equals(OPERATION) ? text.equals(operation(result).element().toString()) : text.endsWith(end);
    }

    private static Operation operation(RuleResult result) {
        return CONTRACT.operations().stream()
                .filter(o -> o.id().equals(result.operation()))
                .findFirst()
                .orElseThrow();
    }

    /** What was found also says this, expected or actual, on some operation. */
    public RuleVerdict saying(String words) {
        assertThat(results.stream().flatMap(r -> texts(r).stream())).anyMatch(text -> text.contains(words));
        return this;
    }

    private static List<String> texts(RuleResult result) {
        return result.findings().stream().map(RuleVerdict::text).toList();
    }

    private static String text(Finding finding) {
        return finding.element() + ": expected " + finding.expected() + ", came " + finding.actual();
    }
}
