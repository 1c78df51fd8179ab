package org.hsscontract.verifier.report;

import java.util.List;
import org.hsscontract.core.text.Json;
import org.hsscontract.verifier.coverage.CoverageRow;
import org.hsscontract.verifier.coverage.ElementState;
import org.hsscontract.verifier.rule.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A judgement as JSON, by the schema {@code hss-contract/schemas/report.schema.json}; without times, so that equal findings give equal text. */
final class JsonReport {
    /** To be raised when a program that reads reports would no longer understand them. */
    private static final int VERSION = 1;

    private JsonReport() {}

    static String of(MaskedReport report) {
        ObjectNode root = Json.object();
        root.put("version", VERSION);
        root.putObject("contract").put("title", report.title()).put("file", report.file());
        root.putObject("target").put("baseUri", report.baseUri()).put("projectId", report.projectId());
        root.putObject("verdict")
                .put("passes", report.passes())
                .put("agrees", report.agrees())
                .put("text", report.verdict())
                .put("exchanges", report.exchangeCount());
        ObjectNode counts = root.putObject("rules");
        List.of(Outcome.values()).forEach(o -> counts.put(o.words(), report.count(o)));
        ArrayNode operations = root.putArray("operations");
        report.operations().forEach(o -> operation(operations.addObject(), o));
        notes(root.putArray("notes"), report.notes());
        coverage(root.putObject("coverage"), report);
        return Json.text(root);
    }

    private static void operation(ObjectNode node, MaskedReport.MaskedOperation operation) {
        node.put("id", operation.id()).put("method", operation.method()).put("path", operation.path());
        ArrayNode results = node.putArray("results");
        operation.results().forEach(r -> result(results.addObject(), r));
    }

    private static void result(ObjectNode node, MaskedResult result) {
        node.put("rule", result.rule())
                .put("sentence", result.sentence())
                .put("outcome", result.counting().words());
        ArrayNode findings = node.putArray("findings");
        result.findings().forEach(f -> finding(findings.addObject(), f));
        ArrayNode waived = node.putArray("waived");
        result.waived().forEach(f -> finding(waived.addObject(), f));
        notes(node.putArray("notProved"), result.notProved());
    }

    private static void finding(ObjectNode node, MaskedFinding finding) {
        node.put("fingerprint", finding.fingerprint())
                .put("outcome", finding.outcome().words())
                .put("element", finding.element().toString());
        ArrayNode occurrences = node.putArray("occurrences");
        finding.occurrences().forEach(o -> {
            ObjectNode occurrence = occurrences
                    .addObject()
                    .put("outcome", o.outcome().words())
                    .put("source", o.source())
                    .put("expected", o.expected())
                    .put("actual", o.actual());
            o.exchange().ifPresent(number -> occurrence.put("exchange", number));
            o.curl().ifPresent(curl -> occurrence.put("again", curl));
        });
        finding.waiver()
                .ifPresent(w -> node.putObject("waiver")
                        .put("reason", w.reason())
                        .put("link", w.link())
                        .put("expires", w.expires()));
    }

    private static void coverage(ObjectNode node, MaskedReport report) {
        ObjectNode counts = node.putObject("elements");
        List.of(ElementState.values())
                .forEach(s -> counts.put(s.words(), report.coverage().count(s)));
        ArrayNode rows = node.putArray("rows");
        for (CoverageRow row : report.coverage().rows()) {
            rows.addObject()
                    .put("operation", row.operation())
                    .put("kind", row.kind().words())
                    .put("element", row.name())
                    .put("state", row.state().words())
                    .put("reason", row.reason());
        }
    }

    private static void notes(ArrayNode node, List<String> notes) {
        notes.forEach(node::add);
    }
}
