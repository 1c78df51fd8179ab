package org.hsscontract.client;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The entries of all pages; a page is fetched when its first entry is wanted. The end is an empty page: a short one is not
 * the end, and the total is not trusted.
 */
final class Pages<T> extends Spliterators.AbstractSpliterator<T> {

    /** Every edition of the vendor's reference allows it, and every server that keeps to one of them. */
    private static final int DEFAULT_LIMIT = 100;

    /** One page without anything new can come from a list that grew meanwhile; two in a row cannot, within reason. */
    private static final int REPEATS_TOLERATED = 1;

    private final Fetch<T> fetch;
    private final SeenGroups<T> seen;
    private final int limit;
    private int offset;
    private int repeats;
    private boolean ended;
    private Iterator<T> entries = Collections.emptyIterator();

    /** Gets one page. */
    interface Fetch<T> {
        List<T> page(int limit, int offset);
    }

    private Pages(final Fetch<T> fetch, final Function<T, Object> group, final int limit, final int offset) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.fetch = fetch;
        this.seen = new SeenGroups<>(group);
        this.limit = limit;
        this.offset = offset;
    }

    static <T> Stream<T> stream(
            final @Nullable Integer limit,
            final @Nullable Integer offset,
            final Function<T, Object> group,
            final Fetch<T> fetch) {
        return StreamSupport.stream(
                new Pages<>(fetch, group, limit == null ? DEFAULT_LIMIT : limit, offset == null ? 0 : offset), false);
    }

    @Override
    public boolean tryAdvance(final Consumer<? super T> action) {
        while (!entries.hasNext() && !ended) {
            fetchPage();
        }
        if (!entries.hasNext()) {
            return false;
        }
        action.accept(entries.next());
        return true;
    }

    private void fetchPage() {
        final List<T> page = fetch.page(limit, offset);
        ended = page.isEmpty();
        if (page.size() > Integer.MAX_VALUE - offset) {
            throw new BrokenContractException("$.data_list", "the list goes on beyond the greatest offset", null);
        }
        final List<T> newOnes = seen.newOnes(page);
        repeats = newOnes.isEmpty() && !ended ? repeats + 1 : 0;
        if (repeats > REPEATS_TOLERATED) {
            throw new BrokenContractException(
                    "$.data_list",
                    "the page at offset " + offset
                            + " has nothing that was not on earlier pages, and neither had the one before:"
                            + " the server ignores offset",
                    null);
        }
        offset += page.size();
        entries = newOnes.iterator();
    }
}
