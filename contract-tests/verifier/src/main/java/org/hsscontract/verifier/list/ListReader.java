package org.hsscontract.verifier.list;

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
        FullList read = new Reading(session, call, largestAcceptedLimit(call)).whole();
        kept.put(key(call), read);
        return read;
    }

    /**
     * Whether the implementation takes the limit on the operation, and gives as many groups as it says: bounds are assumed,
     * and a limit beyond them may be refused, cut, raised, or count as not given.
     */
    public boolean accepts(Call plain, int limit) {
        String name = plain.operation().list().flatMap(GroupedList::limit).orElse(null);
        if (name == null) {
            return false;
        }
        return accepted.computeIfAbsent(
                plain.operation().id() + " " + limit, k -> honours(plain.operation(), name, limit));
    }

    private boolean honours(Operation operation, String name, int limit) {
        Call call = Call.of(operation, session.target()).with(name, limit);
        GroupedList list = operation.list().orElseThrow();
        Exchange exchange = session.send(call);
        return exchange.succeeded()
                && Page.of(exchange, list)
                        .map(page -> page.size() == limit || (page.size() < limit && !isCut(call, list, page)))
                        .orElse(true);
    }

    /** Whether a page that is shorter than its limit has others behind it. */
    private boolean isCut(Call call, GroupedList list, Page page) {
        return page.size() < page.total()
                && list.offset()
                        .flatMap(offset -> Page.of(session.send(call.with(offset, page.size())), list))
                        .filter(next -> !page.groups().containsAll(next.groups()))
                        .isPresent();
    }

    private int largestAcceptedLimit(Call call) {
        Operation operation = call.operation();
        Optional<Parameter> limit = operation.list().flatMap(GroupedList::limit).flatMap(operation::parameter);
        if (limit.isEmpty()) {
            return 0;
        }
        int most = limit.get().schema().path("maximum").asInt(1000);
        return List.of(most, 100, 50, 20, 10).stream()
                .filter(n -> n <= most && accepts(call, n))
                .findFirst()
                .orElse(0);
    }

    private static String key(Call call) {
        return call.requestTarget() + " " + call.headers();
    }
}
