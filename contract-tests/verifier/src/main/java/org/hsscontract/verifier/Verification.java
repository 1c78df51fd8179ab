package org.hsscontract.verifier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.text.ProgressListener;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.ExchangeTrials;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleResult;
import org.hsscontract.verifier.rule.RuleRun;
import org.hsscontract.verifier.rules.RuleCatalogue;

/**
 * Verifies one target against one contract.
 *
 * <pre>{@code
 * Report report = Verification.of(Contract.published(), Target.of(uri, projectId, token)).run();
 * }</pre>
 *
 * <p>Each call of {@link #run} is a verification of its own. Thread-safe.
 */
public final class Verification {
    /** Rules wait for answers most of the time; the answers do not depend on each other. */
    private static final int SIDE_BY_SIDE = 4;

    private final Contract contract;
    private final Target target;
    private final Options options;

    private Verification(Contract contract, Target target, Options options) {
        this.contract = contract;
        this.target = target;
        this.options = options;
    }

    public static Verification of(Contract contract, Target target) {
        return of(contract, target, Options.defaults());
    }

    /** @throws IllegalArgumentException if the options name a rule that there is not */
    public static Verification of(Contract contract, Target target, Options options) {
        RuleCatalogue.check(contract, target, options);
        return new Verification(contract, target, options);
    }

    public Report run() {
        return run(ProgressListener.none());
    }

    /**
     * Runs the rules on all operations.
     *
     * @throws VerificationException if the target cannot be reached or refuses the token
     */
    public Report run(ProgressListener listener) {
        long start = System.nanoTime();
        try (Session session = new Session(target, options.maxRequests(), options.rate())) {
            ExchangeTrials everyExchange = new ExchangeTrials(
                    contract,
                    RuleCatalogue.exchangeRules(contract, target).stream()
                            .filter(r -> options.judges(r.id()))
                            .toList());
            session.observe(everyExchange);
            new Preflight(contract, target).check(session);
            List<RuleResult> results = new ArrayList<>(judge(session, listener));
            results.addAll(everyExchange.results());
            return new Report(
                    contract,
                    target,
                    options,
                    results,
                    session.exchanges(),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private List<RuleResult> judge(Session session, ProgressListener listener) {
        RuleRun run = new RuleRun(contract, session, options);
        List<Rule> rules = RuleCatalogue.rules().stream()
                .filter(r -> options.judges(r.id()))
                .toList();
        AtomicInteger done = new AtomicInteger();
        int of = rules.size() * contract.operations().size();
        ExecutorService together = Executors.newFixedThreadPool(SIDE_BY_SIDE, task -> {
            Thread thread = new Thread(task, "verification");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<RuleResult>> results = new ArrayList<>();
            for (Operation operation : contract.operations()) {
                for (Rule rule : rules) {
                    if (!rule.alone()) {
                        results.add(together.submit(() -> judge(run, rule, operation, done, of, listener)));
                    }
                }
            }
            List<RuleResult> judged = new ArrayList<>();
            for (Future<RuleResult> result : results) {
                judged.add(result.get());
            }
            for (Operation operation : contract.operations()) {
                for (Rule rule : rules) {
                    if (rule.alone()) {
                        judged.add(judge(run, rule, operation, done, of, listener));
                    }
                }
            }
            return judged;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VerificationException("The verification was interrupted.");
        } finally {
            together.shutdownNow();
        }
    }

    private static RuleResult judge(
            RuleRun run, Rule rule, Operation operation, AtomicInteger done, int of, ProgressListener listener) {
        RuleResult result = run.judge(rule, operation);
        synchronized (listener) {
            listener.progress(done.incrementAndGet(), of, operation.id() + ": " + rule.id());
        }
        return result;
    }
}
