package org.hsscontract.verifier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.waiver.Waiver;

/**
 * A report, weighed: which findings are waived, and whether the implementation passes.
 *
 * @param report what was found
 * @param findings the findings that count, violations first
 * @param waived the findings that a waiver covers
 * @param notes what is to be said of the waivers: expired, unused
 * @param failOn outcomes that fail the verification
 */
public record Judgement(
        Report report, List<Finding> findings, List<Waived> waived, List<String> notes, Set<Outcome> failOn) {

    /** A finding with the waiver that covers it. */
    public record Waived(Finding finding, Waiver waiver) {}

    /** Without waivers; violations fail. */
    public static Judgement of(Report report) {
        return of(report, List.of(), EnumSet.of(Outcome.VIOLATED), LocalDate.now(ZoneId.systemDefault()));
    }

    /**
     * @param failOn outcomes that fail the verification, of {@code VIOLATED}, {@code WARNING} and {@code NOT_PROVED}
     * @param today decides which waivers are expired
     */
    public static Judgement of(Report report, List<Waiver> waivers, Set<Outcome> failOn, LocalDate today) {
        List<Finding> counting = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Optional<Waiver> waiver = waivers.stream()
                    .filter(w -> !w.expired(today) && w.covers(finding))
                    .findFirst();
            waiver.ifPresentOrElse(w -> waived.add(new Waived(finding, w)), () -> counting.add(finding));
        }
        List<String> notes = new ArrayList<>();
        for (Waiver waiver : waivers) {
            boolean used = report.findings().stream().anyMatch(waiver::covers);
            if (waiver.expired(today)) {
                notes.add("the waiver for " + waiver.subject() + " expired on " + waiver.expires()
                        + (used ? "; what it covered counts again" : " and is not used any more"));
            } else if (!used) {
                notes.add("the waiver for " + waiver.subject() + " is not used: remove it");
            }
        }
        return new Judgement(
                report, List.copyOf(counting), List.copyOf(waived), List.copyOf(notes), Set.copyOf(failOn));
    }

    /** Whether nothing that counts has an outcome that fails. */
    public boolean passes() {
        boolean found = findings.stream().anyMatch(f -> failOn.contains(f.outcome()));
        boolean open = failOn.contains(Outcome.NOT_PROVED) && report.count(Outcome.NOT_PROVED) > 0;
        return !found && !open;
    }
}
