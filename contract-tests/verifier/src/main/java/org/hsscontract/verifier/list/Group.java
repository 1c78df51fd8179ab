package org.hsscontract.verifier.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsscontract.core.contract.GroupedList;
import tools.jackson.databind.JsonNode;

/**
 * A group of a list.
 *
 * @param key the values that identify it, by property
 * @param count how often it was counted
 */
public record Group(Map<String, JsonNode> key, long count) {

    static Optional<Group> of(JsonNode item, GroupedList list) {
        Map<String, JsonNode> key = new LinkedHashMap<>();
        for (String property : list.groupBy()) {
            JsonNode value = item.path(property);
            if (!value.isValueNode() || value.isNull()) {
                return Optional.empty();
            }
            key.put(property, value);
        }
        JsonNode count = item.path(list.count());
        return count.isIntegralNumber() ? Optional.of(new Group(key, count.asLong())) : Optional.empty();
    }

    /** A value of the key as it would stand in a query. */
    public String value(String property) {
        return Objects.requireNonNull(key.get(property), property).asString();
    }

    /** Whether it is the same group, whatever the count. */
    public boolean sameKey(Group other) {
        return key.equals(other.key);
    }

    /** The key, for a reader: {@code port=22, type="TCP"}. */
    public String text() {
        return key.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(", "));
    }
}
