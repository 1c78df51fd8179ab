package org.hsscontract.core.vector;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What vectors of all kinds have.
 *
 * @param id unique in all files; of a case {@code id/case}
 * @param topic name of its file, without {@code .json}
 * @param operation id of the operation
 * @param documentation one sentence: what it proves
 * @param source what it rests on: rows of the documents, sections of standards, ids of decisions
 * @param written all of it as its file has it, its table expanded
 */
record VectorHeading(
        String id, String topic, String operation, String documentation, List<String> source, JsonNode written) {
    public VectorHeading {
        source = List.copyOf(source);
    }
}
