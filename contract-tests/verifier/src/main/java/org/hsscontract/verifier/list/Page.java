package org.hsscontract.verifier.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.exchange.Exchange;
import tools.jackson.databind.JsonNode;

/**
 * A page of a list, as a 200 gave it.
 *
 * @param exchange the exchange that gave it
 * @param total the total that it told
 * @param groups its groups, in order
 */
public record Page(Exchange exchange, long total, List<Group> groups) {
    public Page {
        groups = List.copyOf(groups);
    }

    /** Reads the page, if the answer is a 200 of the declared form. */
    public static Optional<Page> of(Exchange exchange, GroupedList list) {
        JsonNode body = exchange.answer().orElse(null);
        if (body == null
                || !body.path(list.items()).isArray()
                || !body.path(list.total()).isIntegralNumber()) {
            return Optional.empty();
        }
        List<Group> groups = new ArrayList<>();
        for (JsonNode item : body.path(list.items())) {
            Optional<Group> group = Group.of(item, list);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            groups.add(group.get());
        }
        return Optional.of(new Page(exchange, body.path(list.total()).asLong(), groups));
    }

    public int size() {
        return groups.size();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether another page tells the same, in the same order. */
    public boolean tellsTheSame(Page other) {
        return total == other.total && groups.equals(other.groups);
    }

    /** Short text for a reader. */
    public String text() {
        String first = groups.isEmpty()
                ? "no group"
                : size() + " groups, the first one " + groups.get(0).text();
        return first + "; total " + total;
    }
}
