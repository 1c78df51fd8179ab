package org.hsscontract.verifier.junit;

import java.util.List;
import java.util.stream.Collectors;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleResult;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What became of one rule on one operation, as a test. */
record JudgedRule(Judgement judgement, RuleResult result, TestReporter reporter) implements Executable {

    @Override
    public void execute() {
        List<Finding> findings =
                judgement.findings().stream().filter(this::isOfRule).toList();
        if (findings.stream().anyMatch(f -> judgement.failOn().contains(f.outcome()))) {
            throw new AssertionFailedError(text(findings));
        }
        if (!findings.isEmpty()) {
            reporter.publishEntry(result.operation() + " " + result.rule(), text(findings));
            return;
        }
        judgement.waived().stream()
                .filter(w -> isOfRule(w.finding()))
                .findFirst()
                .ifPresent(w -> {
                    throw new TestAbortedException("waived until " + w.waiver().expires() + ": "
                            + w.waiver().reason() + " (" + w.waiver().link() + ")");
                });
        if (result.outcome() == Outcome.NOT_PROVED) {
            String reason =
                    "not proved: " + result.notProved().stream().sorted().collect(Collectors.joining("; "));
            if (judgement.failOn().contains(Outcome.NOT_PROVED)) {
                throw new AssertionFailedError(reason);
            }
            throw new TestAbortedException(reason);
        }
    }

    private boolean isOfRule(Finding finding) {
        return finding.rule().equals(result.rule()) && finding.operation().equals(result.operation());
    }

    private static String text(List<Finding> findings) {
        return findings.stream().map(JudgedRule::text).collect(Collectors.joining("\n"));
    }

    private static String text(Finding finding) {
        return finding.outcome().words() + " at " + finding.element() + " [" + finding.fingerprint() + "]"
                + "\n  source    " + finding.source().text()
                + "\n  expected  " + finding.expected()
                + "\n  actual    " + finding.actual()
                + finding.exchange().map(e -> "\n  again     " + e.curl()).orElse("");
    }
}
