package org.hsscontract.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares provenance.yaml and decisions.yaml with the contract and the documents. */
record ProvenanceCheck(
        Contract contract, JsonNode provenance, JsonNode decisions, Map<String, VendorDocument> documents) {

    /** What is wrong, one sentence each; empty if nothing. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        Set<String> elements = ContractElements.of(contract);
        Set<String> explained = new LinkedHashSet<>(provenance.path("elements").propertyNames());
        minus(elements, explained).forEach(element -> findings.add(element + " has no provenance"));
        minus(explained, elements)
                .forEach(element -> findings.add(element + " has provenance but is not in the contract"));

        Set<String> used = new LinkedHashSet<>();
        provenance
                .path("elements")
                .forEach(entry -> entry.path("documented").forEach(reference -> used.add(reference.asString())));
        used.stream()
                .filter(reference -> !isKnown(reference))
                .forEach(reference -> findings.add(reference + " is in no document"));
        documents.values().stream()
                .flatMap(document -> minus(document.facts(), used).stream())
                .forEach(fact -> findings.add(fact + " is no element's source"));

        decisions(findings, elements);
        return findings;
    }

    private void decisions(List<String> findings, Set<String> elements) {
        Set<String> assumed = provenance
                .path("elements")
                .valueStream()
                .filter(entry -> entry.has("assumed"))
                .map(entry -> entry.path("assumed").asString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode decision : decisions) {
            String id = decision.path("id").asString();
            if (!ids.add(id)) {
                findings.add("decision " + id + " is there twice");
            }
            if (!assumed.contains(id) && !decision.has("about") && !decision.has("general")) {
                findings.add("decision " + id + " is used by no element");
            }
            decision.path("about")
                    .valueStream()
                    .map(JsonNode::asString)
                    .filter(about -> !elements.contains(about))
                    .forEach(about ->
                            findings.add("decision " + id + " is about " + about + ", which is not in the contract"));
            decision.path("seen").forEach(seen -> quote(findings, id, seen));
        }
        minus(assumed, ids).forEach(id -> findings.add("there is no decision " + id));
    }

    private void quote(List<String> findings, String id, JsonNode seen) {
        String at = seen.path("at").asString();
        if (!seen.has("quote")) {
            return;
        }
        if (!isKnown(at)) {
            findings.add("decision " + id + " quotes " + at + ", which is in no document");
        } else if (at.contains("/")
                && !Objects.requireNonNull(documents.get(documentOf(at)), "it is known")
                        .at(at)
                        .contains(seen.path("quote").asString().replaceAll("\\s", ""))) {
            findings.add("decision " + id + " quotes " + at + " wrongly: "
                    + seen.path("quote").asString());
        }
    }

    boolean isKnown(String reference) {
        if (!reference.contains("/")) {
            return reference.contains(" §")
                    && provenance.path("standards").has(reference.split(" §")[0]);
        }
        VendorDocument document = documents.get(documentOf(reference));
        return document != null && document.references().contains(reference);
    }

    private static String documentOf(String reference) {
        return reference.substring(0, reference.indexOf('/'));
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
