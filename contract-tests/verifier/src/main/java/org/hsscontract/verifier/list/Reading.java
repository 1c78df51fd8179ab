package org.hsscontract.verifier.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.Session;

/**
 * One reading of a list, page after page. The documents leave open what is beyond the end, so it ends at whatever an
 * implementation has there, and at the latest with as many groups as the total says.
 */
final class Reading {
    /** A list that is longer is not read to its end; rules that need the end say so. */
    private static final int MOST_PAGES = 600;
    /** An implementation that gives the same page so often before the total is reached has no other. */
    private static final int MOST_REPEATED = 3;

    private final Session session;
    private final Call call;
    private final GroupedList list;
    private final int size;

    private final List<Page> pages = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Set<Group> seen = new HashSet<>();
    /** The same page again and again, of groups that were read before: part of a list that repeats itself, or no page at all. */
    private final List<Page> repeated = new ArrayList<>();

    /** @param size the limit to give, 0 for none */
    Reading(Session session, Call call, int size) {
        this.session = session;
        this.call = call;
        this.list = call.operation().list().orElseThrow();
        this.size = size;
    }

    FullList whole() throws UnreadableListException {
        FullList read = read(false);
        return read.distinct() < read.total() && countsPages() ? new Reading(session, call, size).read(true) : read;
    }

    /** Whether the page at offset 1 is the second one: then it has no group of the first. */
    private boolean countsPages() {
        Page first = pages.get(0);
        return list.offset().isPresent()
                && first.size() > 1
                && Page.of(session.send(at(1)), list)
                        .filter(second -> !second.isEmpty() && Collections.disjoint(first.groups(), second.groups()))
                        .isPresent();
    }

    private FullList read(boolean countingPages) throws UnreadableListException {
        while (true) {
            if (pages.size() + repeated.size() == MOST_PAGES) {
                throw new UnreadableListException("the list has more than " + MOST_PAGES + " pages");
            }
            Exchange exchange = session.send(at(countingPages ? pages.size() + repeated.size() : offset()));
            Optional<ListEnd> end = take(exchange);
            if (end.isPresent()) {
                return new FullList(call, pages, groups, size, countingPages, end.get(), exchange);
            }
        }
    }

    private Call at(int offset) {
        Call paged = size > 0 ? call.with(list.limit().orElseThrow(), size) : call;
        return offset == 0 ? paged : paged.with(list.offset().orElseThrow(), offset);
    }

    /** How many groups were read, those of repeated pages included. */
    private int offset() {
        return groups.size() + repeated.stream().mapToInt(Page::size).sum();
    }

    private Optional<ListEnd> take(Exchange exchange) throws UnreadableListException {
        Page page = Page.of(exchange, list).orElse(null);
        if (page == null) {
            if (!isEnd(exchange)) {
                throw new UnreadableListException("the list could not be read: " + exchange.outcome());
            }
            return end(ListEnd.REFUSED, offset() <= total());
        }
        if (list.offset().isEmpty()) {
            add(page);
            return Optional.of(ListEnd.ONLY_PAGE);
        }
        if (page.isEmpty()) {
            end(ListEnd.EMPTY_PAGE, true);
            add(page);
            return Optional.of(ListEnd.EMPTY_PAGE);
        }
        if (!seen.containsAll(page.groups())) {
            keepRepeated();
            add(page);
            return Optional.empty();
        }
        if (offset() >= total()) {
            return end(ListEnd.REPEATED, offset() == total());
        }
        if (!repeated.isEmpty() && !repeated.get(0).groups().equals(page.groups())) {
            keepRepeated();
        }
        repeated.add(page);
        return repeated.size() == MOST_REPEATED ? end(ListEnd.REPEATED, false) : Optional.empty();
    }

    /** Whether what is no page may stand for the end. Before the total is reached a failure is only a failure. */
    private boolean isEnd(Exchange exchange) {
        int status = exchange.status();
        return !pages.isEmpty()
                && exchange.failure().isEmpty()
                && (offset() >= total() || status == 204 || exchange.isRefused());
    }

    private long total() {
        return pages.get(0).total();
    }

    private Optional<ListEnd> end(ListEnd end, boolean repeatedArePartOfIt) {
        if (repeatedArePartOfIt) {
            keepRepeated();
        }
        return Optional.of(end);
    }

    private void keepRepeated() {
        repeated.forEach(this::add);
        repeated.clear();
    }

    private void add(Page page) {
        pages.add(page);
        groups.addAll(page.groups());
        seen.addAll(page.groups());
    }
}
