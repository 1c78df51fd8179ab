package org.hsscontract.verifier.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import tools.jackson.databind.JsonNode;

/** The parts of a declared {@code x-grouped-list} that can hold or not. */
final class Behaviours {
    private Behaviours() {}

    /** Addresses within the extension, for example {@code /page/limit}. */
    static List<String> of(Contract contract, Operation operation) {
        JsonNode declared = contract.document()
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("x-grouped-list");
        List<String> parts = new ArrayList<>();
        collect(declared, "", parts);
        return parts;
    }

    private static void collect(JsonNode node, String at, List<String> parts) {
        // That filters join, that a parameter filters and that it scopes are behaviours by themselves.
        boolean itself = at.equals("/filters") || at.matches("/(filters|scope)/[^/]+");
        boolean leaf = !node.isObject() || node.isEmpty();
        // A filter's property is what makes it a filter: proved with the filter itself.
        if ((leaf || itself) && !at.matches("/filters/[^/]+/property")) {
            parts.add(at);
        }
        node.properties()
                .forEach(p -> collect(
                        p.getValue(), at + "/" + p.getKey().replace("~", "~0").replace("/", "~1"), parts));
    }
}
