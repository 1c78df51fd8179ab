package org.hsscontract.verifier.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;

/**
 * A whole list, read page by page.
 *
 * @param call the call without limit and offset
 * @param pages the pages read, the empty one at the end included
 * @param groups the groups of all pages, in order
 * @param pageSize the limit it was read with, 0 if none could be given
 * @param offsetCountsPages whether it could be read only with offsets that count pages
 * @param end how reading ended
 * @param last the exchange at which it ended
 */
public record FullList(
        Call call,
        List<Page> pages,
        List<Group> groups,
        int pageSize,
        boolean offsetCountsPages,
        ListEnd end,
        Exchange last) {
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

    /** How many different groups it has. */
    public int distinct() {
        return (int) groups.stream().map(Group::key).distinct().count();
    }

    /**
     * Parts of the list's declared behaviour without which this is not the whole list: it ended in an unusual way before the
     * total was reached, it was read in an unusual way, or has a group twice. What is compared with it rests on them.
     */
    public List<List<String>> doubts() {
        List<List<String>> doubts = new ArrayList<>();
        if ((end == ListEnd.REFUSED || end == ListEnd.REPEATED) && size() < total()) {
            doubts.add(List.of("page", "beyond-end"));
        }
        if (offsetCountsPages) {
            doubts.add(List.of("page", "unit"));
        }
        if (repeatsGroups()) {
            doubts.add(List.of("group"));
            doubts.add(List.of("order"));
        }
        return doubts;
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
        return distinct() < size();
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
