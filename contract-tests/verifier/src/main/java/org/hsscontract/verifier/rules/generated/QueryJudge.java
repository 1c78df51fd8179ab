package org.hsscontract.verifier.rules.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.known.InventoryReading;
import org.hsscontract.verifier.known.KnownList;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.filters.FilterValue;
import org.hsscontract.verifier.rules.filters.FilteredTotal;
import org.hsscontract.verifier.rules.filters.Match;

/**
 * Judges queries of one scope: what a query must give follows from the whole list of the scope and, where it is known,
 * from what the implementation holds. Each departure is judged by what it is: an entry that a filter does not select breaks the
 * filter, a page of another order the order.
 */
final class QueryJudge {

    private final Trial trial;
    private final GroupedList list;
    private final FullList full;
    private final Map<String, String> scope;
    private final Optional<KnownList> known;

    /** @param known what the list of the scope must hold, if that is known */
    QueryJudge(Trial trial, GroupedList list, FullList full, Map<String, String> scope, Optional<KnownList> known) {
        this.trial = trial;
        this.list = list;
        this.full = full;
        this.scope = scope;
        this.known = known;
    }

    /** In what the answer to the query departs, nothing if it is right; the worst first. */
    List<Departure> departures(Map<String, String> arguments) {
        Exchange exchange = trial.send(call(arguments));
        if (exchange.isRefused()) {
            return List.of(refused(arguments, exchange));
        }
        Page page = trial.page(exchange, trial.operation().response(200)).orElse(null);
        if (page == null) {
            return List.of();
        }
        List<Departure> departures = new ArrayList<>(departures(new Query(arguments), page));
        departures.addAll(unknown(page));
        departures.sort(
                (a, b) -> Boolean.compare(b.source().documented(), a.source().documented()));
        return departures;
    }

    Call call(Map<String, String> arguments) {
        return trial.call().with(scope).with(arguments);
    }

    /** What the answer must be, for a reader. */
    String expected(Map<String, String> arguments) {
        Query query = new Query(arguments);
        List<Group> slice = query.slice();
        return (slice.isEmpty()
                        ? "no group"
                        : slice.size() + " groups, the first one "
                                + slice.get(0).text())
                + "; total " + query.matching.size() + "; as the whole list has it";
    }

    private Departure refused(Map<String, String> arguments, Exchange exchange) {
        Query query = new Query(arguments);
        Address element = ofRefusal(query);
        Source source = trial.source(element);
        for (FilterValue value : query.values) {
            source = value.taken(source);
        }
        if (!query.values.isEmpty() && takenIfSpelt(arguments)) {
            source = source.weaker(trial.decision("malformed-encoding"));
        }
        source = query.joined(source);
        if (query.matching.isEmpty()) {
            source = source.weaker(trial.decision("nothing-found"));
        }
        if (query.isBeyondTheEnd()) {
            source = source.weaker(trial.source(trial.behaviour("page", "beyond-end")));
        }
        if (query.offset % Math.max(1, query.limit) != 0) {
            source = source.weaker(trial.decision("offset-wordings"));
        }
        return new Departure(element, source, exchange.outcome());
    }

    private Address ofRefusal(Query query) {
        if (query.isBeyondTheEnd() && !query.matching.isEmpty()) {
            return trial.behaviour("page", "beyond-end");
        }
        return query.values.isEmpty()
                ? trial.behaviour("page", query.offset > 0 ? "offset" : "limit")
                : query.values.get(0).element();
    }

    /** Whether the same query is taken if slashes are not encoded. */
    private boolean takenIfSpelt(Map<String, String> arguments) {
        Call usual = call(arguments);
        Call plain = trial.call().with(scope);
        for (String pair :
                usual.query().subList(plain.query().size(), usual.query().size())) {
            plain = plain.withRaw(pair.replace("%2F", "/"));
        }
        return !plain.equals(usual) && trial.send(plain).succeeded();
    }

    private List<Departure> departures(Query query, Page page) {
        for (Match match : List.of(Match.NONE, Match.LOOSE)) {
            for (FilterValue value : query.values) {
                Optional<Group> other =
                        page.groups().stream().filter(g -> value.of(g) == match).findFirst();
                if (other.isPresent()) {
                    Address element = match == Match.NONE ? value.element() : value.match();
                    return List.of(new Departure(
                            element,
                            value.taken(trial.source(element)),
                            other.get().text()));
                }
            }
        }
        for (Group group : page.groups()) {
            if (!full.contains(group)) {
                return List.of(
                        departure(mayBeCut(trial.source(by())), group.text() + ", which the whole list has not", by()));
            }
            if (!full.groups().contains(group)) {
                Address count = trial.behaviour("group", "count");
                Source source = trial.source(count);
                return List.of(departure(
                        full.repeatsGroups() ? source.weaker(trial.source(trial.behaviour("group"))) : source,
                        group.text() + " with count " + group.count() + ", where the whole list has another",
                        count));
            }
        }
        List<Departure> departures = new ArrayList<>();
        ofPage(query, page).ifPresent(departures::add);
        ofTotal(query, page).ifPresent(departures::add);
        return departures;
    }

    private Address by() {
        return trial.behaviour("group", "by");
    }

    /** A list of several pages that was read may lack a group, if the order changes or an offset counts something else. */
    private Source mayBeCut(Source source) {
        return full.mayLackGroups()
                ? source.weaker(trial.source(trial.behaviour("order")))
                        .weaker(trial.source(trial.behaviour("page", "unit")))
                : source;
    }

    private static Departure departure(Source source, String actual, Address element) {
        return new Departure(element, source, actual);
    }

    private Optional<Departure> ofPage(Query query, Page page) {
        Address limit = trial.behaviour("page", "limit");
        if (query.givesLimit() && page.size() > query.limit) {
            return Optional.of(departure(query.bounded(trial.source(limit)), page.size() + " groups on a page", limit));
        }
        if (query.isBeyondTheEnd()) {
            Address end = trial.behaviour("page", "beyond-end");
            return page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(departure(query.loosely(trial.source(end)), page.text(), end));
        }
        int due = query.slice().size();
        if (page.size() < due) {
            Address element = !query.values.isEmpty()
                    ? query.values.get(0).element()
                    : query.offset > 0 ? trial.behaviour("page", "offset") : limit;
            return Optional.of(departure(query.bounded(query.found(trial.source(element))), page.text(), element));
        }
        if (!page.groups().equals(query.slice()) && page.size() == due) {
            Address order = trial.behaviour("order");
            return Optional.of(departure(query.loosely(query.found(trial.source(order))), page.text(), order));
        }
        return Optional.empty();
    }

    private Optional<Departure> ofTotal(Query query, Page page) {
        FilteredTotal total = new FilteredTotal(full, query.matching);
        if (total.is(page.total())) {
            return Optional.empty();
        }
        Address element = trial.behaviour("total");
        Source source = total.ofDeparture(trial, page.total());
        if (query.isBeyondTheEnd()) {
            source = source.weaker(trial.source(trial.behaviour("page", "beyond-end")));
        }
        if (page.total() < query.matching.size()) {
            source = query.found(source);
        }
        if (page.total() > query.matching.size() && page.total() <= query.alike) {
            source = query.loosely(source);
        }
        return Optional.of(departure(source, "total " + page.total(), element));
    }

    private List<Departure> unknown(Page page) {
        if (known.isEmpty()) {
            return List.of();
        }
        List<Departure> departures = new ArrayList<>();
        for (Group group : page.groups()) {
            Optional<Source> source = known.get()
                    .with(group)
                    .map(InventoryReading::other)
                    .orElseGet(() ->
                            Optional.of(group.count() == 0 ? trial.decision("num-at-least-one") : trial.source(by())));
            source.ifPresent(s -> departures.add(new Departure(
                    by(),
                    s,
                    group.text() + ", where the known data have " + known.get().size() + " groups")));
        }
        return departures;
    }

    /** A query, and what follows from the whole list for it. */
    private final class Query {
        private final Map<String, String> arguments;
        private final List<FilterValue> values = new ArrayList<>();
        private final List<Group> matching;
        /** How many groups match under some comparison. */
        private final long alike;

        private final int offset;
        private final int limit;

        Query(Map<String, String> arguments) {
            this.arguments = new LinkedHashMap<>(arguments);
            list.filters()
                    .forEach((filter, property) -> Optional.ofNullable(arguments.get(filter))
                            .ifPresent(v -> values.add(FilterValue.of(trial, filter, property, v))));
            this.matching = full.groups().stream()
                    .filter(g -> values.stream().allMatch(v -> v.isExactlyOf(g)))
                    .toList();
            this.alike = full.groups().stream()
                    .filter(g -> values.stream().noneMatch(v -> v.of(g) == Match.NONE))
                    .count();
            this.offset = number(list.offset(), 0);
            this.limit = number(list.limit(), Math.max(1, matching.size()));
        }

        private int number(Optional<String> name, int otherwise) {
            return name.flatMap(n -> Optional.ofNullable(arguments.get(n))
                            .or(() -> trial.operation().parameter(n).flatMap(Parameter::defaultValue)))
                    .map(Integer::valueOf)
                    .orElse(otherwise);
        }

        List<Group> slice() {
            return matching.stream().skip(offset).limit(limit).toList();
        }

        boolean isBeyondTheEnd() {
            return offset > 0 && offset >= matching.size();
        }

        boolean givesLimit() {
            return list.limit().filter(arguments::containsKey).isPresent();
        }

        /** Weakened by what it rests on that several filters may be given. */
        Source joined(Source source) {
            return values.size() > 1 ? source.weaker(trial.source(trial.behaviour("filters"))) : source;
        }

        /** Weakened by what it rests on that the values find what has them, at the offset. */
        Source found(Source source) {
            Source found = joined(source);
            for (FilterValue value : values) {
                found = value.found(found);
            }
            return offset > 0 ? found.weaker(trial.source(trial.behaviour("page", "unit"))) : found;
        }

        /** Weakened where a looser comparison would find more. */
        Source loosely(Source source) {
            Source loosely = source;
            if (alike > matching.size()) {
                for (FilterValue value : values) {
                    loosely = loosely.weaker(trial.source(value.match()));
                }
            }
            return loosely;
        }

        /** Weakened if the limit is not kept without all the rest either: which limits are, is not documented. */
        Source bounded(Source source) {
            if (!givesLimit()) {
                return source;
            }
            Exchange plain =
                    trial.send(trial.call().with(scope).with(list.limit().orElseThrow(), limit));
            boolean kept = Page.of(plain, list)
                    .filter(page -> page.size() == Math.min(limit, full.size()))
                    .isPresent();
            return kept ? source : source.weaker(trial.decision("limit-bounds"));
        }
    }
}
