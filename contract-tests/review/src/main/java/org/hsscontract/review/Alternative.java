package org.hsscontract.review;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a decision could have been.
 *
 * @param decision id of the decision
 * @param words what it is
 * @param silent whether the decision leaves it open, so that it earns no warning
 * @param noServer why no server can be made of it; empty if one runs
 */
record Alternative(String decision, String words, boolean silent, String noServer) {

    /** Those that have ids; without one there is nothing that a server could be named after. */
    static List<Alternative> all(List<JsonNode> decisions) {
        return decisions.stream()
                .flatMap(d -> d.path("considered")
                        .valueStream()
                        .filter(a -> a.has("id"))
                        .map(a -> of(d.path("id").asString(""), a)))
                .toList();
    }

    private static Alternative of(String decision, JsonNode says) {
        return new Alternative(
                decision,
                says.path("alternative").asString(""),
                says.path("silent").asBoolean(false),
                says.path("no-variant").asString(""));
    }

    boolean runs() {
        return noServer.isEmpty();
    }

    String verdict() {
        if (!runs()) {
            return "no server: " + noServer;
        }
        return silent ? "left open" : "a warning";
    }
}
