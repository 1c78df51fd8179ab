package org.hsscontract.core.vector;

import tools.jackson.databind.JsonNode;

/**
 * A case of a table.
 *
 * @param patch what it changes, as a JSON Merge Patch (RFC 7396). Not to be changed
 */
public record VectorCase(String name, JsonNode patch) {}
