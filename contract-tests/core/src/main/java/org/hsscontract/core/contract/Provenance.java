package org.hsscontract.core.contract;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.core.vector.MalformedRequestVector;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.JsonNode;

/** The source of each element of the contract, by its address; see {@code provenance.yaml}. Immutable. */
public final class Provenance {
    private final boolean named;
    private final Map<Address, Source> sources;
    private final Map<String, String> decisions;
    private final ReferencePlaces references;

    private Provenance(
            boolean named, Map<Address, Source> sources, Map<String, String> decisions, ReferencePlaces references) {
        this.named = named;
        this.sources = Map.copyOf(sources);
        this.decisions = Map.copyOf(decisions);
        this.references = references;
    }

    /** For a contract that names no provenance: all it says counts as documented. */
    static Provenance none() {
        return new Provenance(false, Map.of(), Map.of(), ReferencePlaces.none());
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
        return new Provenance(true, sources, why, ReferencePlaces.of(document));
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

    /** Whether the contract has the decision. */
    public boolean decides(String id) {
        return decisions.containsKey(id);
    }

    /** The source, and the decision too that it rests on, if the contract has such a decision. */
    public Source weakened(Source source, String decision) {
        return decides(decision) ? source.weaker(decision(decision)) : source;
    }

    /**
     * The source of the element: its own, and of no other. What an element is part of may be documented without the element
     * being so; only that its surroundings are assumed is true of it too. An element without a source is assumed.
     */
    public Source of(Address element) {
        return named ? found(element).orElseGet(Source::notNamed) : Source.statedByContract();
    }

    /**
     * The source of the element for one operation: what documents of two operations say of what both share may differ, and
     * then stands at the place at which the operation refers to it. The weakest of both counts.
     */
    public Source of(Operation operation, Address element) {
        if (!named) {
            return Source.statedByContract();
        }
        List<Source> own = Stream.concat(
                        found(element).stream(),
                        places(operation, element).stream()
                                .flatMap(place -> Optional.ofNullable(sources.get(place)).stream()))
                .toList();
        // That the parameter is documented says nothing of what it consists of; that it is assumed does.
        Stream<Source> around = operation.parameters().stream()
                .filter(p -> p.element().covers(element) || p.schemaElement().covers(element))
                .flatMap(p -> Optional.ofNullable(sources.get(p.place())).stream())
                .filter(source -> !source.documented());
        return Stream.concat(own.stream(), around).reduce(Source::weaker).orElseGet(Source::notNamed);
    }

    /**
     * The source of a vector: the decision without which nobody would break it, the element that a server breaks, or else what
     * it rests on. That is assumed only if all of it is decisions.
     */
    Source of(Vector vector, Operation operation) {
        if (!named) {
            return Source.statedByContract();
        }
        if (vector.decision().isPresent()) {
            return decision(vector.decision().get());
        }
        return vector instanceof MalformedRequestVector refused
                        && refused.element().isPresent()
                ? of(operation, Address.parse(refused.element().get()))
                : of(vector.source());
    }

    private Source of(List<String> references) {
        List<String> documented =
                references.stream().filter(r -> !decisions.containsKey(r)).toList();
        return documented.isEmpty()
                ? new Source(
                        Strength.ASSUMED,
                        references,
                        references.stream()
                                .map(r -> decisions.getOrDefault(r, "").strip())
                                .collect(joining(" ")))
                : new Source(Strength.DOCUMENTED, documented, "");
    }

    private Optional<Source> found(Address element) {
        return Optional.ofNullable(sources.get(element))
                .or(() -> around(element, new LinkedHashSet<>()).filter(around -> !around.documented()));
    }

    /** Of what the element is part of, and of the places that refer to it: the nearest, the weakest of several. */
    private Optional<Source> around(Address element, Set<Address> asked) {
        List<Address> upwards = element.upwards();
        return upwards.stream()
                .flatMap(at -> Optional.ofNullable(sources.get(at)).stream())
                .findFirst()
                .or(() -> upwards.stream()
                        .flatMap(at -> references.to(at).stream())
                        .filter(asked::add)
                        .flatMap(place -> around(place, asked).stream())
                        .reduce(Source::weaker));
    }

    /** The element itself, as it is seen from where the operation refers to it or to what it is part of. */
    private static Set<Address> places(Operation operation, Address element) {
        Set<Address> places = new LinkedHashSet<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.element().covers(element)) {
                places.add(parameter.place().append(element.within(parameter.element())));
            }
            if (parameter.schemaElement().covers(element)) {
                places.add(parameter.place().append("schema").append(element.within(parameter.schemaElement())));
            }
        }
        places.remove(element);
        return places;
    }
}
