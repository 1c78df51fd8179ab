package org.hsscontract.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares provenance.yaml and decisions.yaml with the contract, the documents and the quoted standards. */
record ProvenanceCheck(
        Contract contract,
        JsonNode provenance,
        JsonNode decisions,
        Map<String, VendorDocument> documents,
        QuotedStandards standards) {

    /** What is wrong, one sentence each; empty if nothing. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        Set<String> elements = ContractElements.of(contract);
        Set<String> explained = new LinkedHashSet<>(provenance.path("elements").propertyNames());
        minus(elements, explained).forEach(element -> findings.add(element + " has no provenance"));
        minus(minus(explained, elements), ContractElements.seenFromOperations(contract))
                .forEach(element -> findings.add(element + " has provenance but is not in the contract"));

        Set<String> used = new LinkedHashSet<>();
        provenance
                .path("elements")
                .forEach(entry -> entry.path("documented").forEach(reference -> used.add(reference.asString())));
        used.stream()
                .filter(reference -> !isKnown(reference))
                .forEach(reference -> findings.add(reference + " is in no document"));
        documents.values().stream()
                .flatMap(document -> document.facts().stream())
                .filter(fact -> used.stream().noneMatch(source -> source.equals(fact) || source.startsWith(fact + "/")))
                .forEach(fact -> findings.add(fact + " is no element's source"));
        used.stream()
                .filter(source -> !source.contains("/") && isKnown(source) && !standards.demands(source))
                .forEach(source -> findings.add(source + " has no MUST that is quoted, so it is no source"));
        findings.addAll(standards.differences(provenance.path("standards")));

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
            if (decision.path("kind").asString().equals("gap")) {
                decision.path("about")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(about -> provenance.path("elements").path(about).has("documented"))
                        .forEach(
                                about -> findings.add("decision " + id + " is a gap, but " + about + " is documented"));
            }
            Set<String> alternatives = new LinkedHashSet<>();
            decision.path("considered")
                    .valueStream()
                    .map(alternative -> alternative.path("id").asString())
                    .filter(alternative -> !alternatives.add(alternative))
                    .forEach(twice -> findings.add("decision " + id + " has the alternative " + twice + " twice"));
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
        } else if (!says(at, seen.path("quote").asString())) {
            findings.add("decision " + id + " quotes " + at + " wrongly: "
                    + seen.path("quote").asString());
        }
    }

    private boolean says(String at, String quote) {
        return at.contains("/")
                ? Objects.requireNonNull(documents.get(documentOf(at)), "it is known")
                        .at(at)
                        .contains(quote.replaceAll("\\s", ""))
                : standards.say(at, quote);
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
