package org.hsscontract.verifier.list;

import java.util.HashSet;
import java.util.List;
import org.hsscontract.verifier.exchange.Call;

/**
 * A whole list, read page by page.
 *
 * @param call the call without limit and offset
 * @param pages the pages read, the empty one at the end included
 * @param groups the groups of all pages, in order
 * @param pageSize the limit it was read with, 0 if none could be given
 */
public record FullList(Call call, List<Page> pages, List<Group> groups, int pageSize) {
    public FullList {
        pages = List.copyOf(pages);
        groups = List.copyOf(groups);
    }

    public int size() {
        return groups.size();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The total that the first page told. */
    public long total() {
        return pages.get(0).total();
    }

    boolean contains(Group group) {
        return groups.stream().anyMatch(group::sameKey);
    }

    /** Whether another reading found the same groups with the same counts, in whatever order. */
    public boolean holdsTheSame(FullList other) {
        return size() == other.size()
                && total() == other.total()
                && new HashSet<>(groups).equals(new HashSet<>(other.groups));
    }
}
