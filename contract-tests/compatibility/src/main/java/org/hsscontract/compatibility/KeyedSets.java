package org.hsscontract.compatibility;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Arrays as objects, so that a member has an address: sets by the member itself, lists by position. */
final class KeyedSets {
    private KeyedSets() {}

    /** Each member is a key; a text is the set of itself. */
    static ObjectNode of(JsonNode array) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        if (array.isString()) {
            members.put(array.asString(), true);
        }
        array.forEach(member -> members.put(text(member), true));
        return members;
    }

    /** Each member at its position, counted from 0. */
    static JsonNode byIndex(JsonNode array) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < array.size(); i++) {
            members.set(Integer.toString(i), array.get(i));
        }
        return members;
    }

    /** All arrays within: those under one of the names are sets, but {@code must} of an object, which has names already. */
    static JsonNode within(JsonNode node, Set<String> names) {
        if (node.isArray()) {
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < node.size(); i++) {
                members.set(Integer.toString(i), within(node.get(i), names));
            }
            return members;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties()
                .forEach(p -> object.set(
                        p.getKey(),
                        p.getValue().isArray() && names.contains(p.getKey())
                                ? of(p.getValue())
                                : within(p.getValue(), names)));
        return object;
    }

    private static String text(JsonNode member) {
        return member.isArray()
                ? member.path(0).asString() + "=" + member.path(1).asString()
                : member.isValueNode() ? member.asString() : member.toString();
    }
}
