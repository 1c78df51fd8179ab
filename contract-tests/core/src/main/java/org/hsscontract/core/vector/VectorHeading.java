package org.hsscontract.core.vector;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What vectors of all kinds have.
 *
 * @param id unique in all files; of a case {@code id/case}
 * @param topic name of its file, without {@code .json}
 * @param operation id of the operation
 * @param documentation one sentence: what it proves
 * @param source what it rests on: rows of the documents, sections of standards, ids of decisions
 * @param decision the one of its sources without which whoever does otherwise would not be wrong; empty if there is none
 * @param written all of it as its file has it, its table expanded
 */
record VectorHeading(
        String id,
        String topic,
        String operation,
        String documentation,
        List<String> source,
        Optional<String> decision,
        JsonNode written) {
    public VectorHeading {
        source = List.copyOf(source);
    }
}
