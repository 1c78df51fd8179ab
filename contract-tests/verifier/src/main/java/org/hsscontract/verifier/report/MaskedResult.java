package org.hsscontract.verifier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.RuleResult;
import org.hsscontract.verifier.waiver.Waiver;

/**
 * What became of one rule on one operation.
 *
 * @param outcome of the rule, whatever is waived
 * @param findings those that count, the worst first
 * @param waived those that a waiver covers
 * @param notProved what would prove what could not be exercised, sorted
 */
record MaskedResult(
        String rule,
        String sentence,
        String operation,
        Outcome outcome,
        List<MaskedFinding> findings,
        List<MaskedFinding> waived,
        List<String> notProved) {

    static MaskedResult of(RuleResult result, Judgement judgement, Masking masking) {
        Map<Waiver, List<Finding>> waived = new LinkedHashMap<>();
        judgement.waived().stream()
                .filter(w -> isOf(result, w.finding()))
                .forEach(w -> waived.computeIfAbsent(w.waiver(), key -> new ArrayList<>())
                        .add(w.finding()));
        return new MaskedResult(
                result.rule(),
                result.sentence(),
                result.operation(),
                result.outcome(),
                MaskedFinding.grouped(
                        judgement.findings().stream()
                                .filter(f -> isOf(result, f))
                                .toList(),
                        Optional.empty(),
                        masking),
                waived.entrySet().stream()
                        .flatMap(w -> MaskedFinding.grouped(w.getValue(), Optional.of(w.getKey()), masking).stream())
                        .toList(),
                result.notProved().stream().map(masking::shown).sorted().toList());
    }

    private static boolean isOf(RuleResult result, Finding finding) {
        return finding.rule().equals(result.rule()) && finding.operation().equals(result.operation());
    }

    /** The outcome as far as it is not waived. */
    Outcome counting() {
        if (!findings.isEmpty()) {
            return findings.get(0).outcome();
        }
        if (outcome != Outcome.VIOLATED && outcome != Outcome.WARNING) {
            return outcome;
        }
        return notProved.isEmpty() ? Outcome.PROVED : Outcome.NOT_PROVED;
    }
}
