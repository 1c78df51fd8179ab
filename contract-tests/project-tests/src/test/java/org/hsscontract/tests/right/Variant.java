package org.hsscontract.tests.right;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hsscontract.core.http.HeaderFields;

/**
 * A server that is right in another way than the reference server.
 *
 * @param id decision and alternative, {@code filters-case/path-prefix}; {@code standards/...} where no decision is needed
 * @param what it does, in one sentence
 * @param loud whether a warning has to name one of its decisions; or else none may
 * @param decisions those that its warning may name, and if it is silent must not
 * @param unseen why the data of the tests cannot show it although it is loud; empty if they can
 * @param inInventory whether the known inventory says what it answers
 * @param timeLimit of each exchange
 * @param headers that every call needs
 */
record Variant(
        String id,
        String what,
        boolean loud,
        Set<String> decisions,
        String unseen,
        boolean inInventory,
        Duration timeLimit,
        HeaderFields headers,
        Choices choices) {
    private static final String STANDARDS = "standards";

    private static Variant of(String id, String what, boolean loud, Choices choices) {
        String decision = id.split("/")[0];
        return new Variant(
                id,
                what,
                loud,
                decision.equals(STANDARDS) ? Set.of() : Set.of(decision),
                "",
                true,
                Duration.ofSeconds(10),
                HeaderFields.none(),
                choices);
    }

    static <T> Variant silent(String id, String what, Aspect<T> aspect, T choice) {
        return of(id, what, false, Choices.of(aspect, choice));
    }

    static Variant silent(String id, String what, Choices choices) {
        return of(id, what, false, choices);
    }

    static <T> Variant warned(String id, String what, Aspect<T> aspect, T choice) {
        return of(id, what, true, Choices.of(aspect, choice));
    }

    static Variant warned(String id, String what, Choices choices) {
        return of(id, what, true, choices);
    }

    /** The decision of which it is an alternative, if one is needed. */
    Optional<String> decision() {
        return Optional.of(id.split("/")[0]).filter(d -> !d.equals(STANDARDS));
    }

    String alternative() {
        return id.split("/", 2)[1];
    }

    /** It departs from another decision, too. */
    Variant or(String decision) {
        Set<String> more = new TreeSet<>(decisions);
        more.add(decision);
        return new Variant(id, what, loud, more, unseen, inInventory, timeLimit, headers, choices);
    }

    Variant unseen(String reason) {
        return new Variant(id, what, loud, decisions, reason, inInventory, timeLimit, headers, choices);
    }

    /** What it answers is not what the known inventory says, although both may be true. */
    Variant withOtherData() {
        return new Variant(id, what, loud, decisions, unseen, false, timeLimit, headers, choices);
    }

    Variant within(Duration limit) {
        return new Variant(id, what, loud, decisions, unseen, inInventory, limit, headers, choices);
    }

    /** Every call needs the header. */
    Variant needing(String name, String value) {
        return new Variant(
                id, what, loud, decisions, unseen, inInventory, timeLimit, headers.with(name, value), choices);
    }

    @Override
    public String toString() {
        return id;
    }
}
