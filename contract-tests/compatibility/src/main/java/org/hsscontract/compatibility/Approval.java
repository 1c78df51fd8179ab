package org.hsscontract.compatibility;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.hsscontract.core.file.LocatedFile;
import tools.jackson.databind.JsonNode;

/**
 * Leave for one change that breaks clients to come without a major version.
 *
 * @param change its fingerprint
 * @param reason why, for a reader
 * @param link to where it was decided
 * @param expires last day on which it holds
 */
record Approval(String change, String reason, URI link, LocalDate expires) {
    private static final String SCHEMA = "hss-contract/schemas/approvals.schema.json";

    /**
     * Reads them; a file that is not there has none.
     *
     * @throws IllegalArgumentException if the file has not the form; the message says in which line
     */
    static List<Approval> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        LocatedFile located = LocatedFile.yaml(file).check(SCHEMA);
        return located.root().valueStream().map(node -> of(located, node)).toList();
    }

    private static Approval of(LocatedFile file, JsonNode node) {
        try {
            return new Approval(
                    node.get("change").asString(),
                    node.get("reason").asString(),
                    URI.create(node.get("link").asString()),
                    LocalDate.parse(node.get("expires").asString()));
        } catch (DateTimeException e) {
            throw file.error(
                    node.get("expires"),
                    "expires: there is no such day: " + node.get("expires").asString());
        }
    }

    boolean expired(LocalDate today) {
        return today.isAfter(expires);
    }
}
