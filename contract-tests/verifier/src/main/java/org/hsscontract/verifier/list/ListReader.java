package org.hsscontract.verifier.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.Session;

/** Reads whole lists, and keeps them for the rules that need no fresh reading. Thread-safe. */
public final class ListReader {
    /** A list that is longer is not read to its end; rules that need the end say so. */
    private static final int MOST_PAGES = 600;

    private final Session session;
    private final Map<String, FullList> kept = new ConcurrentHashMap<>();
    private final Map<String, Boolean> accepted = new ConcurrentHashMap<>();

    public ListReader(Session session) {
        this.session = session;
    }

    /** The list, from an earlier reading if there is one. */
    public FullList read(Call call) throws UnreadableListException {
        FullList list = kept.get(key(call));
        return list == null ? readAgain(call) : list;
    }

    /** The list, read now. */
    public FullList readAgain(Call call) throws UnreadableListException {
        GroupedList list = call.operation().list().orElseThrow();
        int size = largestAcceptedLimit(call);
        Call paged = size > 0 ? call.with(list.limit().orElseThrow(), size) : call;
        List<Page> pages = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        do {
            if (pages.size() == MOST_PAGES) {
                throw new UnreadableListException(
                        "the list has more than " + MOST_PAGES + " pages",
                        pages.get(0).exchange());
            }
            Call next = groups.isEmpty() ? paged : paged.with(list.offset().orElseThrow(), groups.size());
            Exchange exchange = session.send(next);
            Page page = Page.of(exchange, list)
                    .orElseThrow(() ->
                            new UnreadableListException("the list could not be read: " + exchange.outcome(), exchange));
            if (!page.isEmpty()
                    && !pages.isEmpty()
                    && page.groups().equals(pages.get(pages.size() - 1).groups())) {
                throw new UnreadableListException("the page repeats itself whatever the offset", exchange);
            }
            pages.add(page);
            groups.addAll(page.groups());
        } while (list.offset().isPresent() && !pages.get(pages.size() - 1).isEmpty());
        FullList read = new FullList(call, pages, groups, size);
        kept.put(key(call), read);
        return read;
    }

    /** Whether the implementation takes the limit on the operation: assumed bounds may differ. */
    public boolean accepts(Call plain, int limit) {
        String name = plain.operation().list().flatMap(GroupedList::limit).orElse(null);
        if (name == null) {
            return false;
        }
        return accepted.computeIfAbsent(
                plain.operation().id() + " " + limit,
                k -> session.send(Call.of(plain.operation(), session.target()).with(name, limit))
                        .succeeded());
    }

    private int largestAcceptedLimit(Call call) {
        Operation operation = call.operation();
        Optional<Parameter> limit = operation.list().flatMap(GroupedList::limit).flatMap(operation::parameter);
        if (limit.isEmpty()) {
            return 0;
        }
        int most = limit.get().schema().path("maximum").asInt(1000);
        return List.of(most, 100, 50, 10).stream()
                .filter(n -> n <= most && accepts(call, n))
                .findFirst()
                .orElse(0);
    }

    private static String key(Call call) {
        return call.requestTarget() + " " + call.headers();
    }
}
