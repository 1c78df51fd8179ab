package org.hsscontract.core.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The references of a document, seen from what they point to. Immutable. */
final class ReferencePlaces {
    private final Map<Address, List<Address>> places = new HashMap<>();

    private ReferencePlaces() {}

    static ReferencePlaces none() {
        return new ReferencePlaces();
    }

    static ReferencePlaces of(ContractDocument document) {
        ReferencePlaces references = new ReferencePlaces();
        references.collect(new Located(Address.ROOT, document.tree()));
        return references;
    }

    /** The places that refer to exactly this one, in the order of the document. */
    List<Address> to(Address target) {
        return places.getOrDefault(target, List.of());
    }

    private void collect(Located at) {
        JsonNode node = at.node();
        if (node.isObject()) {
            try {
                ContractDocument.reference(at)
                        .ifPresent(target -> places.computeIfAbsent(target, t -> new ArrayList<>())
                                .add(at.address()));
            } catch (ContractException e) {
                // Whoever follows it is told; one that nobody follows breaks nothing.
            }
            node.propertyNames().forEach(name -> collect(at.child(name)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(at.child(Integer.toString(i)));
            }
        }
    }
}
