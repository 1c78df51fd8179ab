package org.hsscontract.verifier.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hsscontract.core.contract.Place;
import org.hsscontract.core.text.Json;
import org.hsscontract.verifier.rule.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A judgement as SARIF 2.1.0: a result per fingerprint, at the line of the contract that is broken; waived ones are suppressed. */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "hssContract/v1";

    private final MaskedReport report;
    /** Place of each rule in the log, by id. */
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    private Sarif(MaskedReport report) {
        this.report = report;
    }

    static String of(MaskedReport report) {
        return new Sarif(report).write();
    }

    private String write() {
        ObjectNode log = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "hss-contract");
        rules(driver.putArray("rules"));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        report.findings().forEach(f -> result(results.addObject(), f));
        report.waived().forEach(f -> result(results.addObject(), f));
        return Json.text(log);
    }

    private void rules(ArrayNode array) {
        report.operations()
                .forEach(o -> o.results().forEach(r -> {
                    if (rules.putIfAbsent(r.rule(), rules.size()) == null) {
                        ObjectNode rule = array.addObject().put("id", r.rule());
                        rule.putObject("shortDescription").put("text", r.sentence());
                        rule.putObject("fullDescription").put("text", r.sentence());
                        rule.putObject("help")
                                .put(
                                        "text",
                                        r.sentence()
                                                + " Each result names the element of the contract, where that comes from, "
                                                + "what was expected, what is actual, and the command that shows it again.");
                        rule.putObject("defaultConfiguration").put("level", "error");
                    }
                }));
    }

    private void result(ObjectNode result, MaskedFinding finding) {
        result.put("ruleId", finding.rule()).put("ruleIndex", rules.get(finding.rule()));
        result.put("level", finding.outcome() == Outcome.VIOLATED ? "error" : "warning");
        result.putObject("message")
                .put(
                        "text",
                        finding.operation() + ": " + finding.message() + "\nSource: "
                                + finding.first().source()
                                + finding.first()
                                        .curl()
                                        .map(c -> "\nAgain: " + c)
                                        .orElse(""));
        ObjectNode location = result.putArray("locations").addObject();
        Place place = report.places().apply(finding.element());
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(report.file()));
        physical.putObject("region").put("startLine", place.line()).put("startColumn", place.column());
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", finding.element().toString())
                .put("kind", "member");
        result.putObject("partialFingerprints").put(FINGERPRINT, finding.fingerprint());
        result.put("occurrenceCount", finding.occurrences().size());
        finding.waiver()
                .ifPresent(w -> result.putArray("suppressions")
                        .addObject()
                        .put("kind", "external")
                        .put("status", "accepted")
                        .put("justification", "until " + w.expires() + ": " + w.reason() + " (" + w.link() + ")"));
    }

    private static String uri(String path) {
        try {
            // The dot keeps a name with a colon from being read as a scheme.
            String relative = path.startsWith("/") || !path.contains(":") ? path : "./" + path;
            return new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path alone always makes a URI", e);
        }
    }
}
