package org.hsscontract.verifier.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Place;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.coverage.Coverage;
import org.hsscontract.verifier.coverage.CoverageRow;
import org.hsscontract.verifier.rule.Outcome;

/**
 * A judgement in the words that all formats show. A format is given this and what hangs from it, and never what it was
 * made of, so none can show a token.
 *
 * @param title of the contract
 * @param file where the contract was read
 * @param places gives the place of an element in that file; the first one takes time, and few formats show them
 * @param operations in the order of the contract
 * @param notes what is to be said of the waivers
 * @param exchangeCount how many exchanges there were
 * @param took the time of the whole verification
 * @param exchanges gives them; masking all their bodies takes time, and few formats show them
 */
record MaskedReport(
        String title,
        String file,
        Function<Address, Place> places,
        String baseUri,
        String projectId,
        boolean passes,
        boolean agrees,
        List<MaskedOperation> operations,
        List<String> notes,
        Coverage coverage,
        int exchangeCount,
        Duration took,
        Supplier<List<MaskedExchange>> exchanges) {

    /** An operation with its results, in the order of judging. */
    record MaskedOperation(String id, String method, String path, List<MaskedResult> results) {
        List<MaskedResult> counting(Outcome outcome) {
            return results.stream().filter(r -> r.counting() == outcome).toList();
        }
    }

    static MaskedReport of(Judgement judgement) {
        Report report = judgement.report();
        Masking masking = Masking.of(report);
        List<MaskedOperation> operations = report.contract().operations().stream()
                .map(o -> new MaskedOperation(
                        o.id(),
                        o.method(),
                        o.path(),
                        report.results().stream()
                                .filter(r -> r.operation().equals(o.id()))
                                .map(r -> MaskedResult.of(r, judgement, masking))
                                .toList()))
                .toList();
        Coverage coverage = new Coverage(Coverage.of(report).rows().stream()
                .map(r -> new CoverageRow(
                        r.operation(),
                        r.kind(),
                        r.element(),
                        masking.shown(r.declared()),
                        r.state(),
                        masking.shown(r.reason())))
                .toList());
        return new MaskedReport(
                report.contract().title(),
                report.contract().document().name(),
                report.contract().document()::place,
                masking.of(report.target().baseUri().toString()),
                masking.of(report.target().projectId()),
                judgement.passes(),
                judgement.findings().stream().noneMatch(f -> f.outcome() == Outcome.VIOLATED),
                operations,
                judgement.notes().stream().map(masking::shown).toList(),
                coverage,
                report.exchanges().size(),
                report.took(),
                () -> report.exchanges().stream()
                        .map(e -> MaskedExchange.of(e, report.target().baseUri(), masking))
                        .toList());
    }

    /** The findings that count, by operation and rule. */
    List<MaskedFinding> findings() {
        return all(MaskedResult::findings);
    }

    /** The findings that a waiver covers, by operation and rule. */
    List<MaskedFinding> waived() {
        return all(MaskedResult::waived);
    }

    private List<MaskedFinding> all(Function<MaskedResult, List<MaskedFinding>> of) {
        List<MaskedFinding> all = new ArrayList<>();
        operations.forEach(o -> o.results().forEach(r -> all.addAll(of.apply(r))));
        return all;
    }

    /** How many rules had that outcome, on all operations, waived findings aside. */
    long count(Outcome outcome) {
        return operations.stream().mapToLong(o -> o.counting(outcome).size()).sum();
    }

    /** What a reader wants to know first. */
    String verdict() {
        if (!agrees) {
            return "The implementation does not agree with the contract.";
        }
        return passes
                ? "The implementation agrees with the contract as far as it was proved: " + extent() + "."
                : "The implementation breaks nothing documented, but what was asked to fail the verification did.";
    }

    /** How much was proved of what could be: an implementation without data breaks nothing, and proves little. */
    private String extent() {
        long judged = operations.stream().mapToLong(o -> o.results().size()).sum() - count(Outcome.NOT_APPLICABLE);
        return count(Outcome.PROVED) + " of " + judged + " rules"
                + Stream.of(Outcome.WARNING, Outcome.NOT_PROVED)
                        .filter(o -> count(o) > 0)
                        .map(o -> ", " + count(o) + " " + o.words())
                        .collect(Collectors.joining());
    }

    /** How many rules had which outcome. */
    String counts() {
        return List.of(Outcome.values()).stream()
                .map(o -> count(o) + " " + o.words())
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }
}
