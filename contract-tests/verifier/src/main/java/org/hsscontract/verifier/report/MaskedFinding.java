package org.hsscontract.verifier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.waiver.Waiver;

/**
 * All findings of one fingerprint: one rule, one operation, one element.
 *
 * @param outcome the worst of the occurrences
 * @param occurrences at least one, the worst first
 * @param waiver what covers it, if it is waived
 */
record MaskedFinding(
        String fingerprint,
        String rule,
        String operation,
        Address element,
        Outcome outcome,
        List<Occurrence> occurrences,
        Optional<MaskedWaiver> waiver) {

    /** How it showed itself once. */
    record Occurrence(
            Outcome outcome,
            String source,
            String expected,
            String actual,
            Optional<Integer> exchange,
            Optional<String> curl) {}

    /** Leave to depart for a time. */
    record MaskedWaiver(String reason, String link, String expires) {}

    Occurrence first() {
        return occurrences.get(0);
    }

    /** Expected and actual, in one line. */
    String message() {
        return "Expected: " + first().expected() + ". Actual: " + first().actual() + more(".");
    }

    /** The text, and how many more occurrences there are. */
    String more(String text) {
        return occurrences.size() == 1 ? text : text + " And " + (occurrences.size() - 1) + " more like it.";
    }

    /** @param findings of one operation and rule, all waived by the same waiver or by none */
    static List<MaskedFinding> grouped(List<Finding> findings, Optional<Waiver> waiver, Masking masking) {
        Map<String, List<Finding>> byFingerprint = new LinkedHashMap<>();
        findings.stream()
                .sorted((a, b) -> a.outcome().compareTo(b.outcome()))
                .forEach(f -> byFingerprint
                        .computeIfAbsent(f.fingerprint(), key -> new ArrayList<>())
                        .add(f));
        return byFingerprint.values().stream()
                .map(group -> of(group, waiver, masking))
                .toList();
    }

    private static MaskedFinding of(Collection<Finding> group, Optional<Waiver> waiver, Masking masking) {
        Finding worst = group.iterator().next();
        return new MaskedFinding(
                worst.fingerprint(),
                worst.rule(),
                worst.operation(),
                worst.element(),
                worst.outcome(),
                group.stream().map(f -> occurrence(f, masking)).toList(),
                waiver.map(w -> new MaskedWaiver(
                        masking.shown(w.reason()),
                        masking.shown(w.link().toString()),
                        w.expires().toString())));
    }

    private static Occurrence occurrence(Finding finding, Masking masking) {
        return new Occurrence(
                finding.outcome(),
                finding.source().text(),
                masking.shown(finding.expected()),
                masking.shown(finding.actual()),
                finding.exchange().map(Exchange::number),
                finding.exchange().map(e -> masking.shown(e.curl())));
    }
}
