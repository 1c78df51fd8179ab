package org.hsscontract.core.contract;

import tools.jackson.databind.JsonNode;

/**
 * A part of a contract and where it stands.
 *
 * @param address where it stands, references followed
 * @param node what stands there
 */
public record Located(Address address, JsonNode node) {
    /** What stands in it at those names; a missing node if nothing does. No reference is followed. */
    public Located child(String... names) {
        JsonNode at = node;
        for (String name : names) {
            at = ContractDocument.step(at, name);
        }
        return new Located(address.append(names), at);
    }

    /** Whether there is something at the address. */
    public boolean exists() {
        return !node.isMissingNode();
    }
}
