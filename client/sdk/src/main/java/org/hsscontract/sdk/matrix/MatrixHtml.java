package org.hsscontract.sdk.matrix;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hsscontract.scenarios.ScenarioReport;
import org.hsscontract.scenarios.ScenarioResult;

/** The matrix as one page that needs nothing from outside and no script. Mustache escapes whatever an SDK said. */
final class MatrixHtml {
    private MatrixHtml() {}

    static String of(MatrixReport report) {
        try (Reader template = new InputStreamReader(
                MatrixHtml.class.getResourceAsStream("matrix.html.mustache"), StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .compile(template)
                    .execute(Map.of(
                            "contract",
                            report.contract().title(),
                            "verdict",
                            report.verdict(),
                            "agrees",
                            report.exitCode() == 0,
                            "topics",
                            report.topics(),
                            "languages",
                            report.languages().stream()
                                    .map(l -> language(report, l))
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("matrix.html.mustache is missing beside " + MatrixHtml.class.getName(), e);
        }
    }

    private static Map<String, Object> language(MatrixReport report, LanguageResult language) {
        return Map.of(
                "id",
                language.recipe().id(),
                "language",
                language.recipe().language(),
                "summary",
                language.recipe().summary(),
                "verdict",
                language.verdict().words(),
                "state",
                name(language.verdict().words()),
                "steps",
                language.steps().stream()
                        .map(s -> Map.of(
                                "step",
                                s.step().words(),
                                "state",
                                name(s.state().words()),
                                "words",
                                s.state().words(),
                                "message",
                                s.message()))
                        .toList(),
                "reasons",
                language.reasons(),
                "problems",
                language.report().map(ScenarioReport::problems).orElse(List.of()),
                "cells",
                report.topics().stream().map(t -> cell(language, t)).toList());
    }

    private static Map<String, Object> cell(LanguageResult language, String topic) {
        Cell cell = Cell.of(language, topic);
        return Map.of(
                "topic",
                topic,
                "text",
                cell.text(),
                "state",
                cell.state(),
                "run",
                !cell.results().isEmpty(),
                "vectors",
                cell.results().stream().map(MatrixHtml::vector).toList());
    }

    private static Map<String, Object> vector(ScenarioResult result) {
        return Map.of(
                "id",
                result.vector().id(),
                "documentation",
                result.vector().documentation(),
                "words",
                result.state().words(),
                "state",
                name(result.state().words()),
                "departures",
                result.departures(),
                "declared",
                result.declaration()
                        .map(d -> List.of(
                                Map.of("reason", d.reason(), "link", d.link().toString())))
                        .orElse(List.of()));
    }

    private static String name(String words) {
        return words.replace(' ', '-');
    }
}
