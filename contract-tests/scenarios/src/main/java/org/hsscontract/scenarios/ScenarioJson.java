package org.hsscontract.scenarios;

import java.util.Locale;
import java.util.stream.Stream;
import org.hsscontract.core.text.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON, by the schema {@code hss-contract/schemas/scenarios.schema.json}; without times and ports, so that equal behaviour gives equal text. */
final class ScenarioJson {
    /** To be raised when a program that reads reports would no longer understand them. */
    private static final int VERSION = 1;

    private ScenarioJson() {}

    static String of(ScenarioReport report) {
        ObjectNode root = Json.object();
        root.put("version", VERSION);
        root.putObject("contract")
                .put("title", report.contract().title())
                .put("file", report.contract().document().name());
        root.putObject("verdict").put("passes", report.passes()).put("text", report.verdict());
        ObjectNode counts = root.putObject("vectors");
        Stream.of(VectorState.values()).forEach(s -> counts.put(s.words(), report.count(s)));
        ArrayNode problems = root.putArray("problems");
        report.problems().forEach(problems::add);
        ArrayNode results = root.putArray("results");
        report.results().forEach(r -> result(results.addObject(), report, r));
        return Json.text(root);
    }

    private static void result(ObjectNode node, ScenarioReport report, ScenarioResult result) {
        node.put("id", result.vector().id())
                .put("topic", result.vector().topic())
                .put("kind", result.vector().kind().word())
                .put("operation", result.vector().operation())
                .put("documentation", result.vector().documentation())
                .put("state", result.state().words())
                .put(
                        "strength",
                        report.contract()
                                .source(result.vector())
                                .strength()
                                .name()
                                .toLowerCase(Locale.ROOT));
        report.assumption(result).ifPresent(a -> node.put("assumption", a));
        ArrayNode findings = node.putArray("findings");
        result.findings()
                .forEach(d -> findings.addObject().put("expected", d.expected()).put("actual", d.actual()));
        result.declaration()
                .ifPresent(d -> node.putObject("declaration")
                        .put("state", d.state().words())
                        .put("reason", d.reason())
                        .put("link", d.link().toString())
                        .put("place", d.place()));
        ArrayNode requests = node.putArray("requests");
        result.requests().forEach(r -> requests.add(r.line()));
    }
}
