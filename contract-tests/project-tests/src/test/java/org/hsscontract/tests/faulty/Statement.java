package org.hsscontract.tests.faulty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What follows for an implementation from a place in the documents.
 *
 * @param id the address of the place
 * @param none why nothing follows, empty if something does
 * @param constraint what follows, empty if nothing does
 * @param visible with what a breach can be seen from outside: {@code plain}, {@code second}, {@code known} or {@code no}
 * @param brokenBy ids of faults that break it
 */
record Statement(String id, String none, String constraint, String visible, List<String> brokenBy) {
    /** All that {@code visible} may be. */
    static final Set<String> VISIBLE = Set.of("plain", "second", "known", "no");

    /** The statements of {@code documents/statements.yaml}: a list of them, or one for each address. */
    static List<Statement> read(JsonNode file) {
        List<Statement> statements = new ArrayList<>();
        if (file.isArray()) {
            file.forEach(s -> statements.add(of(s.path("id").asString(""), s)));
        } else {
            file.properties().forEach(p -> statements.add(of(p.getKey(), p.getValue())));
        }
        return statements;
    }

    private static Statement of(String id, JsonNode statement) {
        return new Statement(
                id,
                statement.path("none").asString(""),
                statement.path("constraint").asString(""),
                statement.path("visible").asString(""),
                StreamSupport.stream(statement.path("broken-by").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
    }

    boolean constrains() {
        return !constraint.isEmpty();
    }

    /** Whether a breach of it can be seen from outside, with known data or without. */
    boolean canBeSeen() {
        return constrains() && !visible.equals("no");
    }

    /** Whether the fault breaks this very place, or one within it. */
    boolean isBrokenBy(Fault fault) {
        return fault.statements().stream().anyMatch(s -> s.equals(id) || s.startsWith(id + "/"));
    }
}
