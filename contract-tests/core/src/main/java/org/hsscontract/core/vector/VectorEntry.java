package org.hsscontract.core.vector;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A vector or a table of vectors as it stands in a file.
 *
 * @param documentation one sentence: what it proves
 * @param source what it rests on
 * @param element what a server breaks, if all its cases have the same
 * @param cases what each case changes, in the order of the file; none if it is no table
 * @param written all of it. Not to be changed
 * @param vectors expanded
 */
public record VectorEntry(
        String id,
        String documentation,
        List<String> source,
        Optional<String> element,
        List<VectorCase> cases,
        JsonNode written,
        List<Vector> vectors) {
    public VectorEntry {
        source = List.copyOf(source);
        cases = List.copyOf(cases);
        vectors = List.copyOf(vectors);
    }
}
