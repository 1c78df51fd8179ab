package org.hsscontract.core.vector;

import tools.jackson.databind.JsonNode;

/**
 * A test vector of the contract, its table expanded.
 *
 * @param id unique; of a case {@code id/case}
 * @param topic name of its file, without {@code .json}
 * @param kind {@code request}, {@code response}, {@code paging} or {@code malformed-request}
 * @param operation id of the operation
 * @param documentation one sentence
 * @param node all of it
 */
public record Vector(String id, String topic, String kind, String operation, String documentation, JsonNode node) {}
