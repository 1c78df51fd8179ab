package org.hsscontract.core.vector;

import java.util.List;

/**
 * A file of vectors.
 *
 * @param name of the file, without {@code .json}
 * @param sentence what it is about
 * @param kind of all its vectors
 * @param entries in the order of the file
 */
public record VectorTopic(String name, String sentence, VectorKind kind, List<VectorEntry> entries) {
    public VectorTopic {
        entries = List.copyOf(entries);
    }

    /** Its vectors, tables expanded. */
    public List<Vector> vectors() {
        return entries.stream().flatMap(e -> e.vectors().stream()).toList();
    }
}
