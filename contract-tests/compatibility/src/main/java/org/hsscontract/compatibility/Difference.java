package org.hsscontract.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One place where two models differ.
 *
 * @param address the names on the way to it
 * @param named the name of the nearest referenced schema around it, and the names from there; the whole address if there is none
 * @param before what was there; missing if nothing
 * @param after what is there; missing if nothing
 */
record Difference(List<String> address, List<String> named, JsonNode before, JsonNode after) {

    /** All, in the order of the older model; what is only in one of them is one difference, however large it is. */
    static List<Difference> between(JsonNode before, JsonNode after) {
        List<Difference> differences = new ArrayList<>();
        walk(List.of(), List.of(), before, after, differences);
        return differences;
    }

    private static void walk(
            List<String> address, List<String> named, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        if (!(before.isObject() && after.isObject())) {
            found.add(new Difference(address, named, before, after));
            return;
        }
        String name = after.path("@name").asString("");
        List<String> from = name.isEmpty() ? named : List.of(name);
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.forEach(
                each -> walk(plus(address, each), plus(from, each), child(before, each), child(after, each), found));
    }

    private static JsonNode child(JsonNode node, String name) {
        return node.has(name) ? node.get(name) : MissingNode.getInstance();
    }

    private static List<String> plus(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return List.copyOf(more);
    }

    boolean added() {
        return before.isMissingNode();
    }

    boolean removed() {
        return after.isMissingNode();
    }

    /** The address as one text; a slash within a name is {@code ~1}. */
    String path() {
        return new Address(address).toString().substring(1);
    }
}
