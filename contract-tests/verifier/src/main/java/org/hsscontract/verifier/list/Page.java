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

    /**
     * Reads the page, if the answer is a 200 of the declared form. A list that is null or left out is read as an empty one, and
     * an object without anything as one with total 0; what the schema says of that is another matter.
     */
    public static Optional<Page> of(Exchange exchange, GroupedList list) {
        JsonNode body = exchange.answer().filter(JsonNode::isObject).orElse(null);
        if (body == null) {
            return Optional.empty();
        }
        JsonNode items = body.path(list.items());
        boolean none = items.isMissingNode() || items.isNull() || (items.isArray() && items.isEmpty());
        Optional<Long> total = total(body, list, none);
        if ((!none && !items.isArray()) || total.isEmpty()) {
            return Optional.empty();
        }
        List<Group> groups = new ArrayList<>();
        for (JsonNode item : items) {
            Optional<Group> group = Group.of(item, list);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            groups.add(group.get());
        }
        return Optional.of(new Page(exchange, total.get(), groups));
    }

    private static Optional<Long> total(JsonNode body, GroupedList list, boolean none) {
        JsonNode total = body.path(list.total());
        if (total.isIntegralNumber()) {
            return Optional.of(total.asLong());
        }
        boolean untold = total.isMissingNode() || total.isNull();
        // Members of other names and neither of these are another form.
        return untold && none && (body.isEmpty() || body.has(list.items()) || body.has(list.total()))
                ? Optional.of(0L)
                : Optional.empty();
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
