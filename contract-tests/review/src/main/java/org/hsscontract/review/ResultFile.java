package org.hsscontract.review;

import java.nio.file.Path;
import java.util.Optional;
import org.hsscontract.core.file.LocatedFile;
import tools.jackson.databind.JsonNode;

/** Results that another tool wrote as JSON. */
final class ResultFile {
    private ResultFile() {}

    /**
     * None if they were not given.
     *
     * @param members what the document must have
     * @throws IllegalArgumentException if the file cannot be read or lacks a member
     */
    static Optional<JsonNode> read(ReviewInput input, OptionalInput extra, String... members) {
        Optional<Path> path = input.path(extra);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        LocatedFile file = LocatedFile.json(path.get());
        for (String member : members) {
            if (!file.root().has(member)) {
                throw file.error(
                        file.root(),
                        "has no '" + member + "', so it is not " + extra.words() + "; it is made by: "
                                + extra.command());
            }
        }
        return Optional.of(file.root());
    }
}
