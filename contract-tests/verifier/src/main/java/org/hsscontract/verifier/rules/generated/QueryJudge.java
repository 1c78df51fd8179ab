package org.hsscontract.verifier.rules.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.Trial;

/**
 * Judges queries of one scope: what a query must give follows from the whole list of the scope and, where it is known,
 * from what the implementation holds.
 */
final class QueryJudge {
    private final Trial trial;
    private final GroupedList list;
    private final FullList full;
    private final Map<String, String> scope;

    QueryJudge(Trial trial, GroupedList list, FullList full, Map<String, String> scope) {
        this.trial = trial;
        this.list = list;
        this.full = full;
        this.scope = scope;
    }

    /** What is wrong with the answer to the query, nothing if it is right. */
    List<String> wrong(Map<String, String> arguments) {
        Exchange exchange = trial.send(trial.call().with(scope).with(arguments));
        Page page = Page.of(exchange, list).orElse(null);
        if (page == null) {
            return List.of(exchange.outcome());
        }
        List<Group> matching = matching(arguments);
        List<String> wrong = new ArrayList<>();
        if (page.total() != matching.size()) {
            wrong.add("total " + page.total());
        }
        if (!page.groups().equals(slice(matching, arguments))) {
            wrong.add(page.text());
        }
        trial.options().knownData().ifPresent(known -> {
            Map<String, String> all = new LinkedHashMap<>(scope);
            all.putAll(arguments);
            List<Group> expected =
                    known.groups(trial.operation(), trial.target().projectId(), all);
            if (page.total() != expected.size() || !expected.containsAll(page.groups())) {
                wrong.add(page.text() + ", where the known data have " + expected.size() + " groups");
            }
        });
        return wrong;
    }

    /** What the answer must be, for a reader. */
    String expected(Map<String, String> arguments) {
        List<Group> slice = slice(matching(arguments), arguments);
        return (slice.isEmpty()
                        ? "no group"
                        : slice.size() + " groups, the first one "
                                + slice.get(0).text()) + "; total "
                + matching(arguments).size() + "; as the whole list has it";
    }

    private List<Group> matching(Map<String, String> arguments) {
        return full.groups().stream()
                .filter(g -> list.filters().entrySet().stream()
                        .allMatch(f -> !arguments.containsKey(f.getKey())
                                || g.value(f.getValue()).equals(arguments.get(f.getKey()))))
                .toList();
    }

    private List<Group> slice(List<Group> groups, Map<String, String> arguments) {
        int offset = number(list.offset(), arguments, 0);
        int limit = number(list.limit(), arguments, groups.size());
        return groups.stream().skip(offset).limit(limit).toList();
    }

    private int number(Optional<String> name, Map<String, String> arguments, int otherwise) {
        return name.map(n -> Optional.ofNullable(arguments.get(n))
                        .or(() -> trial.operation().parameter(n).flatMap(Parameter::defaultValue)))
                .flatMap(v -> v)
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
