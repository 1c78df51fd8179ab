package org.hsscontract.core.vector;

import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * What a server has, and how it pages.
 *
 * @param entry every group; in its texts <code>{n}</code> is the group's number, from 0. Not to be changed
 * @param groups how many there are, not negative; empty if there is no end
 * @param page the longest page, at least 1, if that is not what {@code limit} says
 * @param total what the answers say, not negative; empty for what is right
 * @param repeats whether the offset is ignored
 * @param failsAt from this offset on the answer is 503; empty if it never is
 */
public record ServedList(
        JsonNode entry,
        OptionalLong groups,
        OptionalLong page,
        OptionalLong total,
        boolean repeats,
        OptionalLong failsAt) {

    /** One that is served right. */
    public static ServedList of(JsonNode entry, long groups) {
        return new ServedList(
                entry,
                OptionalLong.of(groups),
                OptionalLong.empty(),
                OptionalLong.empty(),
                false,
                OptionalLong.empty());
    }
}
