package org.hsscontract.verifier.known;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import tools.jackson.databind.JsonNode;

/**
 * What a list holds of the known data under one reading of what selects the assets.
 *
 * @param other the decision that was not taken, if it is another reading than the decided one
 * @param groups each with the number of its assets
 * @param records how many records there are, by key; at least as many as assets
 */
public record InventoryReading(Optional<Source> other, List<Group> groups, Map<Map<String, JsonNode>, Long> records) {
    public InventoryReading {
        groups = List.copyOf(groups);
        records = Map.copyOf(records);
    }

    public Optional<Group> groupOf(Group listed) {
        return groups.stream().filter(listed::sameKey).findFirst();
    }

    /** How many records the group has, 0 if it is none of these. */
    public long recordsOf(Group group) {
        return records.getOrDefault(group.key(), 0L);
    }

    /** In how many groups a list differs. */
    long distance(FullList list) {
        return groups.stream().filter(g -> !list.contains(g)).count()
                + list.groups().stream().filter(g -> groupOf(g).isEmpty()).count();
    }
}
