package org.hsscontract.tests.right;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Which entries a request selects: those that all of its filters let through. */
record Filters(List<Predicate<Entry>> all) {

    /** @throws Refused if a value is not taken */
    static Filters of(Choices choices, Query query) {
        List<Predicate<Entry>> all = new ArrayList<>();
        any(query.all("path").stream().map(text -> path(choices, text)).toList())
                .ifPresent(all::add);
        any(query.all("port").stream()
                        .flatMap(text -> port(choices, query, text).stream())
                        .toList())
                .ifPresent(all::add);
        any(query.all("type").stream()
                        .flatMap(text -> choices.get(Aspects.TYPE_FORM).apply(text).stream())
                        .<Predicate<Entry>>map(
                                type -> entry -> choices.get(Aspects.TYPE).test(entry.type(), type))
                        .toList())
                .ifPresent(all::add);
        if (all.size() > 1 && choices.get(Aspects.ONE_FILTER_ONLY)) {
            throw Refused.value("type");
        }
        return new Filters(List.copyOf(all));
    }

    private static Optional<Predicate<Entry>> any(List<Predicate<Entry>> values) {
        return values.stream().reduce(Predicate::or);
    }

    private static Predicate<Entry> path(Choices choices, String text) {
        choices.get(Aspects.PATH_FORM).accept(text);
        String path = choices.get(Aspects.PATH_LENGTH).apply(text);
        return entry -> choices.get(Aspects.PATH).test(entry.path(), path);
    }

    private static Optional<Predicate<Entry>> port(Choices choices, Query query, String text) {
        Optional<IntPredicate> several = choices.get(Aspects.PORT_TEXT).apply(text);
        if (several.isPresent()) {
            return Optional.of(entry -> several.get().test(entry.port()));
        }
        return query.integer("port", text)
                .flatMap(choices.get(Aspects.PORT))
                .map(port -> entry -> BigInteger.valueOf(entry.port()).equals(port));
    }

    boolean given() {
        return !all.isEmpty();
    }

    List<Entry> among(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> all.stream().allMatch(f -> f.test(entry)))
                .toList();
    }
}
