package org.hsscontract.openapi;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the simplest pager does with the list of a paging vector.
 *
 * @param items entries that came
 * @param offsets asked for, in order
 * @param error kind of the error at the end; empty if there is none
 */
record PagingWalk(long items, List<Long> offsets, String error) {
    /** More than any vector asks for, so that a list without an end is seen. */
    private static final int MOST_PAGES = 1000;

    static PagingWalk of(JsonNode vector) {
        JsonNode list = vector.path("list");
        long limit = vector.at("/arguments/limit").asLong(100);
        long take = vector.path("take").asLong(Long.MAX_VALUE);
        long groups = list.path("groups").isString()
                ? Long.MAX_VALUE
                : list.path("groups").asLong();
        long offset = vector.at("/arguments/offset").asLong(0);
        long items = 0;
        List<Long> offsets = new ArrayList<>();
        while (items < take && offsets.size() < MOST_PAGES) {
            offsets.add(offset);
            if (offset >= list.path("fails_at").asLong(Long.MAX_VALUE)) {
                return new PagingWalk(items, offsets, "answer");
            }
            boolean again = list.path("repeats").asBoolean(false) && offsets.size() > 1;
            long page = Math.max(0, Math.min(Math.min(limit, list.path("page").asLong(limit)), groups - offset));
            if (again || offset + page > Integer.MAX_VALUE) {
                return new PagingWalk(items, offsets, "broken-contract");
            }
            if (page == 0) {
                return new PagingWalk(items, offsets, "");
            }
            items += Math.min(page, take - items);
            offset += page;
        }
        return new PagingWalk(items, offsets, "");
    }
}
