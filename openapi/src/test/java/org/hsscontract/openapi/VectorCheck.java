package org.hsscontract.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Compares the test vectors with the contract, its provenance and its decisions. */
record VectorCheck(ProvenanceCheck references, ExchangeValidator validator, VectorFiles files) {

    /** What is wrong, one sentence each; empty if nothing. What does not follow the schema is not looked at further. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        var schema = JsonSchemas.ofFolder("vectors.schema.json");
        files.byName().forEach((name, file) -> {
            JsonSchemas.errors(schema, file).forEach(error -> findings.add(name + error));
            JsonSchemas.errors(schema, VectorFiles.expanded(file))
                    .forEach(error -> findings.add(name + " expanded" + error));
        });
        if (!findings.isEmpty()) {
            return findings;
        }
        Set<String> ids = new HashSet<>();
        files.expanded().stream()
                .map(Vector::id)
                .filter(id -> !ids.add(id))
                .forEach(id -> findings.add(id + " is there twice"));
        for (Vector vector : files.expanded()) {
            sources(vector).forEach(finding -> findings.add(vector.id() + ": " + finding));
        }
        if (findings.isEmpty()) {
            exchanges(findings);
        }
        return findings;
    }

    private void exchanges(List<String> findings) {
        Contract contract = references.contract();
        each("request", new RequestVectors(contract, validator)::findings, findings);
        each("response", new ResponseVectors(contract, validator)::findings, findings);
        each("paging", new PagingVectors(contract)::findings, findings);
        each("malformed-request", new MalformedVectors(contract, validator)::findings, findings);
        Set<String> demanded = CoverageDemand.of(contract);
        demanded.removeAll(VectorCoverage.of(contract, files.expanded()));
        demanded.forEach(touch -> findings.add("no vector has " + touch));
    }

    private void each(String kind, Function<Vector, List<String>> check, List<String> findings) {
        files.expanded(kind)
                .forEach(vector -> check.apply(vector).forEach(finding -> findings.add(vector.id() + ": " + finding)));
    }

    private List<String> sources(Vector vector) {
        List<String> findings = new ArrayList<>();
        List<String> sources = vector.node()
                .path("source")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        sources.stream()
                .filter(source -> !isDecision(source) && !references.isKnown(source))
                .forEach(source -> findings.add("there is no source " + source));
        if (references.contract().operations().stream()
                .noneMatch(operation -> operation.id().equals(vector.operation()))) {
            findings.add("there is no operation " + vector.operation());
        }
        String element = vector.at("/element");
        JsonNode entry = references.provenance().path("elements").path(element);
        if (!element.isEmpty() && entry.isMissingNode()) {
            findings.add("there is no element " + element);
        } else if (!element.isEmpty() && sources.stream().noneMatch(source -> isSource(entry, source))) {
            findings.add("no source is one of " + element);
        }
        String decision = vector.at("/decision");
        if (!decision.isEmpty() && !(isDecision(decision) && sources.contains(decision))) {
            findings.add("decision " + decision + " does not exist or is not among the sources");
        }
        return findings;
    }

    /** Whether it is the element's source, or the row of the cell that is. */
    private static boolean isSource(JsonNode entry, String source) {
        return entry.path("assumed").asString("").equals(source)
                || entry.path("documented")
                        .valueStream()
                        .map(JsonNode::asString)
                        .anyMatch(reference -> reference.equals(source) || reference.startsWith(source + "/"));
    }

    private boolean isDecision(String id) {
        return references
                .decisions()
                .valueStream()
                .anyMatch(decision -> decision.path("id").asString().equals(id));
    }
}
