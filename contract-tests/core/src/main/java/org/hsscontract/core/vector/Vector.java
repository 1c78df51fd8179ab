package org.hsscontract.core.vector;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A test vector of the contract, its table expanded. Immutable and thread-safe. */
public sealed interface Vector permits RequestVector, ResponseVector, PagingVector, MalformedRequestVector {
    /** What it has in common with those of other kinds. */
    VectorHeading heading();

    VectorKind kind();

    /** Unique in all files; of a case {@code id/case}. */
    default String id() {
        return heading().id();
    }

    /** Name of its file, without {@code .json}. */
    default String topic() {
        return heading().topic();
    }

    /** Id of the operation. */
    default String operation() {
        return heading().operation();
    }

    /** One sentence: what it proves. */
    default String documentation() {
        return heading().documentation();
    }

    /** What it rests on: rows of the documents, sections of standards, ids of decisions. */
    default List<String> source() {
        return heading().source();
    }

    /**
     * Id of the decision without which whoever does otherwise would not be wrong. A vector that has one is as strong as that: it
     * is assumed.
     */
    default Optional<String> decision() {
        return heading().decision();
    }

    /** All of it as its file has it, for those who show it or compare it whole. Not to be changed. */
    default JsonNode written() {
        return heading().written();
    }
}
