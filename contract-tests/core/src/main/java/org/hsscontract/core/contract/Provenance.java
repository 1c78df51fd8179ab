package org.hsscontract.core.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The source of each element of the contract, by its address; see {@code provenance.yaml}. Immutable. */
public final class Provenance {
    private final boolean named;
    private final Map<Address, Source> sources;
    private final Map<String, String> decisions;
    private final References references;

    private Provenance(
            boolean named, Map<Address, Source> sources, Map<String, String> decisions, References references) {
        this.named = named;
        this.sources = Map.copyOf(sources);
        this.decisions = Map.copyOf(decisions);
        this.references = references;
    }

    /** For a contract that names no provenance: all it says counts as documented. */
    static Provenance none() {
        return new Provenance(false, Map.of(), Map.of(), References.none());
    }

    /** @throws ContractException if what an entry stands under is no address */
    static Provenance of(ContractDocument document, String file, JsonNode provenance, JsonNode decisions) {
        Map<String, String> why = new LinkedHashMap<>();
        decisions.forEach(
                d -> why.put(d.path("id").asString(""), d.path("decision").asString("")));
        Map<Address, Source> sources = new LinkedHashMap<>();
        provenance
                .path("elements")
                .properties()
                .forEach(e -> sources.put(address(file, e.getKey()), source(e.getValue(), why)));
        return new Provenance(true, sources, why, References.of(document));
    }

    private static Address address(String file, String key) {
        try {
            return Address.parse(key);
        } catch (IllegalArgumentException e) {
            throw new ContractException(file + ": " + e.getMessage());
        }
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

    /**
     * The source of the element: its own, that of the nearest one that it is part of, or, of a part that is shared by
     * reference and has neither, that of the places that refer to it, the weakest of them. Where provenance is named and says
     * nothing of the element, nobody documented it: it is assumed.
     */
    public Source of(Address element) {
        if (!named) {
            return Source.statedByContract();
        }
        return found(element, new LinkedHashSet<>()).orElseGet(Source::notNamed);
    }

    private Optional<Source> found(Address element, Set<Address> asked) {
        List<Address> upwards = element.upwards();
        Optional<Source> own =
                upwards.stream().filter(sources::containsKey).findFirst().map(sources::get);
        return own.or(() -> upwards.stream()
                .flatMap(at -> references.to(at).stream())
                .filter(asked::add)
                .flatMap(place -> found(place, asked).stream())
                .reduce((one, other) -> one.documented() && !other.documented() ? other : one));
    }
}
