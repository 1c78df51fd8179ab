package org.hsscontract.core.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.http.PercentDecoding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The document of a contract: what stands at an address, where its references lead, and the lines of its file. Immutable
 * and thread-safe.
 */
public final class ContractDocument {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String REFERENCE = "$ref";
    /** A reference to a reference is rare; so many in a row are a mistake. */
    private static final int MOST_HOPS = 20;

    private final String name;
    private final String text;
    private final JsonNode tree;
    private @Nullable Map<Address, Place> places;

    private ContractDocument(String name, String text, JsonNode tree) {
        this.name = name;
        this.text = text;
        this.tree = tree;
    }

    /**
     * Reads YAML or JSON.
     *
     * @param name path of the file as it was given, with slashes
     * @throws ContractException if it is neither
     */
    static ContractDocument of(String name, String text) {
        try {
            return new ContractDocument(name, text, YAML.readTree(text));
        } catch (JacksonException e) {
            throw new ContractException(name + ": not YAML or JSON: " + e.getOriginalMessage());
        }
    }

    /** Path of the file as it was given, with slashes; the published contract has its bare name. */
    public String name() {
        return name;
    }

    /** What the file holds. */
    public String text() {
        return text;
    }

    /** The whole of it. */
    public JsonNode tree() {
        return tree;
    }

    /** What stands at the address, a reference as the reference; a missing node if nothing does. */
    public JsonNode at(Address address) {
        return new Located(Address.ROOT, tree)
                .child(address.tokens().toArray(String[]::new))
                .node();
    }

    /** Like {@link #at}. */
    public JsonNode at(String... names) {
        return at(new Address(List.of(names)));
    }

    /**
     * What the address leads to when each reference on the way and at its end is followed; a missing node, without an
     * error, if the place has nothing at that name.
     *
     * @throws ContractException if a reference leads nowhere, out of the document, or in a circle
     */
    public Located resolve(Address address) {
        return resolve(address, 0);
    }

    /** Like {@link #resolve(Address)}, from a place in the document onwards. */
    Located resolve(Located from, String... names) {
        return resolve(from.address().append(names));
    }

    private Located resolve(Address address, int hops) {
        Located at = new Located(Address.ROOT, tree);
        for (int i = 0; i <= address.tokens().size(); i++) {
            Optional<Address> target = reference(at);
            if (target.isPresent()) {
                if (hops >= MOST_HOPS) {
                    throw new ContractException("the reference " + written(at) + " at " + at.address()
                            + " cannot be followed: it leads in a circle");
                }
                if (at(target.get()).isMissingNode()) {
                    throw new ContractException(
                            "the reference " + written(at) + " at " + at.address() + " leads nowhere");
                }
                Address rest =
                        new Address(address.tokens().subList(i, address.tokens().size()));
                return resolve(target.get().append(rest), hops + 1);
            }
            if (i < address.tokens().size()) {
                at = at.child(address.tokens().get(i));
            }
        }
        return at;
    }

    /**
     * What the reference at that very place points to; empty if there is none.
     *
     * @throws ContractException if it is none into the document
     */
    public Optional<Address> target(Address address) {
        return reference(new Located(address, at(address)));
    }

    static Optional<Address> reference(Located at) {
        if (!isReference(at.node())) {
            return Optional.empty();
        }
        String reference = written(at);
        Optional<String> pointer =
                reference.startsWith("#/") ? PercentDecoding.ofPath(reference.substring(1)) : Optional.empty();
        try {
            return Optional.of(Address.parse(pointer.orElseThrow(IllegalArgumentException::new)));
        } catch (IllegalArgumentException e) {
            throw new ContractException("the reference " + reference + " at " + at.address()
                    + " cannot be followed: only #/... within the document can");
        }
    }

    /** A property that happens to be called like the keyword holds a schema, and no text. */
    private static boolean isReference(JsonNode node) {
        return node.path(REFERENCE).isString();
    }

    private static String written(Located at) {
        return at.node().path(REFERENCE).asString();
    }

    static JsonNode step(JsonNode node, String name) {
        if (node.isArray()) {
            return name.matches("0|[1-9][0-9]{0,8}") ? node.path(Integer.parseInt(name)) : MissingNode.getInstance();
        }
        return node.path(name);
    }

    /**
     * The place of the element in the file, or of the nearest one that it is part of; the beginning of the file if there is
     * none. The first call reads the text once more.
     */
    public Place place(Address element) {
        Map<Address, Place> known = places();
        return element.upwards().stream()
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .orElse(Place.BEGINNING);
    }

    private synchronized Map<Address, Place> places() {
        if (places == null) {
            places = Place.all(text);
        }
        return places;
    }
}
