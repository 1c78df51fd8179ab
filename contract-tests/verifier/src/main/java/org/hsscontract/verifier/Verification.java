package org.hsscontract.verifier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hsscontract.verifier.contract.Contract;
import org.hsscontract.verifier.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.rule.ExchangeTrials;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleResult;
import org.hsscontract.verifier.rule.RuleRun;
import org.hsscontract.verifier.rules.RuleCatalogue;
import org.hsscontract.verifier.wire.TransferException;

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
    private final Contract contract;
    private final Target target;

    private Verification(Contract contract, Target target) {
        this.contract = contract;
        this.target = target;
    }

    public static Verification of(Contract contract, Target target) {
        return new Verification(contract, target);
    }

    public Report run() {
        return run(ProgressListener.none());
    }

    /**
     * Runs all rules on all operations.
     *
     * @throws VerificationException if the target cannot be reached or refuses the token
     */
    public Report run(ProgressListener listener) {
        long start = System.nanoTime();
        try (Session session = new Session(target)) {
            ExchangeTrials everyExchange = new ExchangeTrials(contract, RuleCatalogue.exchangeRules(contract, target));
            session.observe(everyExchange);
            firstContact(session);
            List<RuleResult> results = new ArrayList<>();
            RuleRun run = new RuleRun(contract, session);
            List<Rule> rules = RuleCatalogue.rules();
            int of = rules.size() * contract.operations().size();
            for (Operation operation : contract.operations()) {
                for (Rule rule : rules) {
                    listener.progress(results.size(), of, operation.id() + ": " + rule.id());
                    results.add(run.judge(rule, operation));
                }
            }
            listener.progress(of, of, "done");
            results.addAll(everyExchange.results());
            return new Report(contract.title(), target, results, session.sent(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Nobody is there. A broken answer is another thing: that is a finding. */
    private static boolean silent(Exchange exchange) {
        return exchange.failure().map(TransferException::kind)
                .filter(k -> k == TransferException.Kind.UNREACHABLE || k == TransferException.Kind.TIMED_OUT).isPresent();
    }

    private void firstContact(Session session) {
        List<Exchange> first = contract.operations().stream().map(o -> session.send(Call.of(o, target))).toList();
        if (first.stream().allMatch(Verification::silent)) {
            TransferException failure = first.get(0).failure().orElseThrow();
            throw new VerificationException("No answer from " + target.baseUri() + ": " + failure.getMessage()
                    + ". Is the implementation running there?");
        }
        if (first.stream().allMatch(e -> e.status() == 401 || e.status() == 403)) {
            throw new VerificationException("The implementation refuses the token for project " + target.projectId() + ": "
                    + first.stream().map(Exchange::outcome).distinct().collect(Collectors.joining("; "))
                    + ". Give a token that may read the project.");
        }
        if (first.stream().allMatch(e -> e.status() == 404)) {
            throw new VerificationException("None of the operations is found at " + target.baseUri()
                    + " (404). Does the base URL lack a path prefix?");
        }
    }
}
