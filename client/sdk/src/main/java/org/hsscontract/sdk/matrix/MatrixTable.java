package org.hsscontract.sdk.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hsscontract.scenarios.ScenarioResult;
import org.hsscontract.scenarios.VectorState;

/** The matrix for a console: a line for each language, and what failed or was not run below. */
public final class MatrixTable {
    private static final String ROW = "%-18s %-15s %6s %6s %7s %16s %14s%n";

    /** Of one language; the other formats have all. */
    private static final int SHOWN = 10;

    private static final Set<VectorState> DEPARTURES =
            Set.of(VectorState.FAIL, VectorState.WARNED, VectorState.NOT_IMPLEMENTED);

    private MatrixTable() {}

    public static String of(MatrixReport report) {
        StringBuilder text = new StringBuilder(
                ROW.formatted("language", "", "pass", "fail", "warned", "not implemented", "not supported"));
        for (LanguageResult language : report.languages()) {
            boolean run = language.report().isPresent();
            List<Object> row = new ArrayList<>(
                    List.of(language.recipe().id(), language.verdict().words()));
            for (VectorState state : List.of(
                    VectorState.PASS,
                    VectorState.FAIL,
                    VectorState.WARNED,
                    VectorState.NOT_IMPLEMENTED,
                    VectorState.NOT_SUPPORTED)) {
                row.add(run ? Long.toString(language.count(state)) : "–");
            }
            text.append(ROW.formatted(row.toArray()));
        }
        report.languages()
                .forEach(language -> language.reasons()
                        .forEach(step -> text.append("%n%s: %s %s%n  %s%n"
                                .formatted(
                                        language.recipe().id(),
                                        step.step().words(),
                                        step.state().words(),
                                        step.message()))));
        report.languages().forEach(language -> failures(language, text));
        return text.append("%n%s%n".formatted(report.verdict())).toString();
    }

    private static void failures(LanguageResult language, StringBuilder text) {
        language.report().ifPresent(report -> {
            List<ScenarioResult> failed = report.results().stream()
                    .filter(r -> DEPARTURES.contains(r.state()))
                    .toList();
            failed.stream().limit(SHOWN).forEach(r -> {
                text.append("%n%s: %s %s%n"
                        .formatted(
                                language.recipe().id(),
                                r.vector().id(),
                                r.state().words()));
                r.findings()
                        .forEach(d ->
                                text.append("  expected  %s%n  actual    %s%n".formatted(d.expected(), d.actual())));
            });
            if (failed.size() > SHOWN) {
                text.append("%n%s: and %d more vectors, in matrix.html%n"
                        .formatted(language.recipe().id(), failed.size() - SHOWN));
            }
            report.problems()
                    .forEach(p ->
                            text.append("%n%s: %s%n".formatted(language.recipe().id(), p)));
        });
    }
}
