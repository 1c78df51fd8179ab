package org.hsscontract.verifier.waiver;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.file.LocatedFile;
import tools.jackson.databind.JsonNode;

/** Waivers as a YAML file has them; {@code hss-contract/schemas/waivers.schema.json} describes it. */
public final class WaiverFile {
    private static final String SCHEMA = "hss-contract/schemas/waivers.schema.json";

    private final LocatedFile file;
    private final Contract contract;
    private final Collection<String> rules;

    private WaiverFile(LocatedFile file, Contract contract, Collection<String> rules) {
        this.file = file;
        this.contract = contract;
        this.rules = rules;
    }

    /**
     * Reads waivers.
     *
     * @param contract has the operations that there are
     * @param rules ids of the rules that there are
     * @throws IllegalArgumentException if the file cannot be read or has not the form, or names a rule or an operation
     *     that there is not; the message says in which line and field
     */
    public static List<Waiver> read(Path file, Contract contract, Collection<String> rules) {
        return new WaiverFile(LocatedFile.yaml(file).check(SCHEMA), contract, rules).waivers();
    }

    private List<Waiver> waivers() {
        return IntStream.range(0, file.root().size())
                .mapToObj(i -> waiver(file.root().get(i), "/" + i))
                .toList();
    }

    private Waiver waiver(JsonNode node, String place) {
        if (node.has("fingerprint") == node.has("rule")) {
            throw file.error(node, place + ": must have either fingerprint or rule");
        }
        if (node.has("operation") && !node.has("rule")) {
            throw file.error(
                    node.get("operation"),
                    place + "/operation: is for a rule; a fingerprint is of one operation already");
        }
        known(node, "rule", rules, place);
        known(node, "operation", contract.operations().stream().map(o -> o.id()).toList(), place);
        return new Waiver(
                text(node, "fingerprint"),
                text(node, "rule"),
                text(node, "operation"),
                node.get("reason").asString(),
                link(node.get("link"), place),
                date(node.get("expires"), place));
    }

    private void known(JsonNode node, String field, Collection<String> ids, String place) {
        text(node, field).filter(id -> !ids.contains(id)).ifPresent(id -> {
            throw file.error(
                    node.get(field),
                    place + "/" + field + ": there is no " + field + " '" + id + "'; there are "
                            + String.join(", ", ids));
        });
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.has(field) ? Optional.of(node.get(field).asString()) : Optional.empty();
    }

    private URI link(JsonNode node, String place) {
        try {
            URI link = URI.create(node.asString());
            if (link.isAbsolute()) {
                return link;
            }
        } catch (IllegalArgumentException e) {
            // The same thing is to be said of it.
        }
        throw file.error(node, place + "/link: must be a URL such as https://tracker.example.com/123");
    }

    private LocalDate date(JsonNode node, String place) {
        try {
            return LocalDate.parse(node.asString());
        } catch (DateTimeException e) {
            throw file.error(node, place + "/expires: there is no such day: " + node.asString());
        }
    }
}
