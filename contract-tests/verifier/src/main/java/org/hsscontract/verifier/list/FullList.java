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

    /**
     * Whether groups may have been passed over: it was read in several pages, which join only if the order stays and an offset
     * counts records, or it seems to go on.
     */
    public boolean mayLackGroups() {
        long withGroups = pages.stream().filter(p -> !p.isEmpty()).count();
        return withGroups > 1 || size() == pageSize || total() > size();
    }

    /** Whether a group comes more than once, so that what a group is, is another matter. */
    public boolean repeatsGroups() {
        return groups.stream().map(Group::key).distinct().count() < size();
    }

    public boolean contains(Group group) {
        return groups.stream().anyMatch(group::sameKey);
    }

    /** Whether another reading found the same groups with the same counts, in whatever order. */
    public boolean holdsTheSame(FullList other) {
        return size() == other.size()
                && total() == other.total()
                && new HashSet<>(groups).equals(new HashSet<>(other.groups));
    }
}
