package org.hsscontract.tests.right;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request, as a server reads them. */
final class Query {
    private final Choices choices;
    private final Map<String, List<String>> values;

    private Query(Choices choices, Map<String, List<String>> values) {
        this.choices = choices;
        this.values = values;
    }

    /** @throws Refused if something cannot be read */
    static Query read(Choices choices, Operation operation, String raw) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        if (!raw.isEmpty()) {
            for (String pair : choices.get(Aspects.PAIRS).apply(raw)) {
                add(choices, operation, pair, given);
            }
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        given.forEach((name, all) -> values.put(
                name, all.size() == 1 ? all : choices.get(Aspects.REPEATED).apply(name, all)));
        Map<String, List<String>> filled = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            List<String> meant = new ArrayList<>();
            all.forEach(value -> meant(choices, name, value).ifPresent(meant::add));
            filled.put(name, meant);
        });
        return new Query(choices, filled);
    }

    private static void add(Choices choices, Operation operation, String pair, Map<String, List<String>> given) {
        int equals = pair.indexOf('=');
        if (pair.isEmpty() || (equals < 0 && choices.get(Aspects.BARE_NAME_ABSENT))) {
            return;
        }
        String name = choices.get(Aspects.NAMES).apply(decoded(choices, equals < 0 ? pair : pair.substring(0, equals)));
        String value = decoded(choices, equals < 0 ? "" : pair.substring(equals + 1));
        if (operation.takes(name)) {
            given.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        } else if (choices.get(Aspects.UNKNOWN).apply(operation, name)) {
            throw Refused.value(name);
        }
    }

    private static Optional<String> meant(Choices choices, String name, String value) {
        return value.isEmpty() ? choices.get(Aspects.EMPTY).apply(name) : Optional.of(value);
    }

    private static String decoded(Choices choices, String encoded) {
        return choices.get(Aspects.DECODING)
                .apply(choices.get(Aspects.PLUS).apply(encoded))
                .orElseThrow(Refused::unreadable);
    }

    /** No values if the parameter is not given. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    Optional<BigInteger> integer(String name) {
        return one(name).flatMap(text -> integer(name, text));
    }

    /**
     * The integer that the text stands for; empty if it counts as not given.
     *
     * @throws Refused if it is none
     */
    Optional<BigInteger> integer(String name, String text) {
        String decimal = choices.get(Aspects.LEADING_ZEROS)
                .apply(choices.get(Aspects.PLUS_SIGN)
                        .apply(choices.get(Aspects.INTEGER_SYNTAX).apply(text)));
        if (!decimal.matches("-?(0|[1-9][0-9]*)")) {
            return choices.get(Aspects.NO_INTEGER).apply(name, text);
        }
        BigInteger value = new BigInteger(decimal);
        boolean huge = value.compareTo(Aspects.INT32_MAX) > 0 || value.compareTo(Aspects.INT32_MIN) < 0;
        return huge ? choices.get(Aspects.HUGE).apply(name, value) : Optional.of(value);
    }
}
