package org.hsscontract.core.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The source of each element of the contract, by its address; see {@code provenance.yaml}. Immutable. */
public final class Provenance {
    private final Map<String, Source> sources;
    private final Map<String, String> decisions;

    private Provenance(Map<String, Source> sources, Map<String, String> decisions) {
        this.sources = Map.copyOf(sources);
        this.decisions = Map.copyOf(decisions);
    }

    /** For a contract that names no provenance: all it says counts as documented. */
    static Provenance none() {
        return new Provenance(Map.of(), Map.of());
    }

    static Provenance of(JsonNode provenance, JsonNode decisions) {
        Map<String, String> why = new LinkedHashMap<>();
        decisions.forEach(
                d -> why.put(d.path("id").asString(""), d.path("decision").asString("")));
        Map<String, Source> sources = new LinkedHashMap<>();
        provenance.path("elements").properties().forEach(e -> sources.put(e.getKey(), source(e.getValue(), why)));
        return new Provenance(sources, why);
    }

    private static Source source(JsonNode entry, Map<String, String> why) {
        if (entry.has("assumed")) {
            return assumed(entry.path("assumed").asString(), why);
        }
        List<String> references = new ArrayList<>();
        entry.path("documented").forEach(r -> references.add(r.asString()));
        return new Source(
                Strength.DOCUMENTED,
                references,
                entry.path("reading").asString("").strip());
    }

    private static Source assumed(String decision, Map<String, String> why) {
        return new Source(
                Strength.ASSUMED,
                List.of(decision),
                why.getOrDefault(decision, "").strip());
    }

    /** A decision as a source, for what no single element of the contract says. */
    public Source decision(String id) {
        return assumed(id, decisions);
    }

    /** The source of the element, or of the nearest one that it is part of. */
    public Source of(String element) {
        for (String at = element; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Source source = sources.get(at);
            if (source != null) {
                return source;
            }
        }
        return Source.statedByContract();
    }
}
