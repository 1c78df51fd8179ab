package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.silent;
import static org.hsscontract.tests.right.Variant.warned;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;

/** How pages are cut, where they start and end, and in which order. */
final class PagingVariants {
    private PagingVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(limits());
        all.addAll(badLimits());
        all.addAll(offsets());
        all.addAll(ends());
        all.addAll(orders());
        return all;
    }

    private static List<Variant> limits() {
        return List.of(
                limit("limit-10-100", "Limits from 10 to 100 are taken.", Aspects.limits(10, 100)),
                limit("limit-10-200", "Limits from 10 to 200 are taken.", Aspects.limits(10, 200)),
                limit("limit-1-100", "Limits from 1 to 100 are taken.", Aspects.limits(1, 100)),
                limit("limit-1-50", "Limits from 1 to 50 are taken.", Aspects.limits(1, 50)),
                limit("limit-1-1000", "Limits from 1 to 1000 are taken.", Aspects.limits(1, 1000)),
                limit("limit-unbounded", "Limits from 1 on are taken.", Aspects.limits(1, Long.MAX_VALUE)),
                cut(20),
                cut(100),
                cut(200),
                cut(1000),
                limit("limit-raised", "Limits below 10 are raised to 10.", l -> l.max(BigInteger.TEN)),
                limit(
                        "limit-steps",
                        "The limits 10, 20, 50 and 100 are taken.",
                        l -> refusedUnless(Set.of(10L, 20L, 50L, 100L).contains(l.longValue()), l)),
                warned(
                                "page-size-of-answer/max-items-1000",
                                "A limit of 1000 gives 1000 entries.",
                                Aspects.LIMIT,
                                Aspects.limits(1, 1000))
                        .or("limit-bounds"));
    }

    private static List<Variant> badLimits() {
        return List.of(
                limit(
                        "limit-bad-default",
                        "A limit out of bounds counts as not given.",
                        l -> between(l, 1, 200) ? l : BigInteger.TEN),
                limit("limit-0-empty", "A limit of 0 gives the total alone.", Aspects.limits(0, 200)),
                zero("limit-0-all", "A limit of 0 gives everything.", Integer.MAX_VALUE),
                zero("limit-0-default", "A limit of 0 counts as not given.", 10),
                limit(
                        "limit-negative-all",
                        "A limit of -1 gives everything.",
                        l -> l.intValue() == -1 ? Aspects.INT32_MAX : taken(l)),
                limit(
                        "limit-negative-default",
                        "A negative limit counts as not given.",
                        l -> l.signum() < 0 ? BigInteger.TEN : taken(l)),
                warned(
                        "what-is-no-integer/limit-text-ignored",
                        "A limit that is no integer counts as not given.",
                        Aspects.NO_INTEGER,
                        (name, text) -> ignoredIf(name.equals("limit"), name)),
                warned(
                        "what-is-no-integer/limit-5x-is-5",
                        "Letters after a limit are cut.",
                        Aspects.NO_INTEGER,
                        (name, text) -> text.matches("[0-9]{1,9}[A-Za-z]+") && name.equals("limit")
                                ? Optional.of(new BigInteger(text.replaceAll("[A-Za-z]+", "")))
                                : ignoredIf(false, name)));
    }

    static Optional<BigInteger> ignoredIf(boolean ignored, String name) {
        if (!ignored) {
            throw Refused.value(name);
        }
        return Optional.empty();
    }

    private static Variant cut(int most) {
        return warned(
                        "limit-bounds/limit-cut-" + most,
                        "Limits above " + most + " are cut to it.",
                        Aspects.LIMIT,
                        l -> l.signum() < 1 ? taken(l) : l.min(BigInteger.valueOf(most)))
                .or("page-size-of-answer");
    }

    private static Variant zero(String alternative, String what, int meant) {
        return limit(alternative, what, l -> l.signum() == 0 ? BigInteger.valueOf(meant) : taken(l))
                .or("page-size-of-answer");
    }

    private static Variant limit(String alternative, String what, UnaryOperator<BigInteger> limits) {
        return warned("limit-bounds/" + alternative, what, Aspects.LIMIT, limits);
    }

    private static BigInteger taken(BigInteger limit) {
        return refusedUnless(between(limit, 1, 200), limit);
    }

    private static boolean between(BigInteger value, long least, long most) {
        return value.compareTo(BigInteger.valueOf(least)) >= 0 && value.compareTo(BigInteger.valueOf(most)) <= 0;
    }

    private static BigInteger refusedUnless(boolean right, BigInteger limit) {
        if (!right) {
            throw Refused.value("limit");
        }
        return limit;
    }

    private static List<Variant> offsets() {
        return List.of(
                warned(
                        "offset-wordings/offset-pages-port",
                        "For ports the offset counts pages.",
                        Aspects.OFFSET,
                        (operation, offset, limit, total) ->
                                Aspects.notNegative(offset) * (operation == Operation.PORTS ? limit : 1)),
                offset("offset-negative-is-0", "A negative offset is 0.", offset -> Math.max(0, offset)),
                warned(
                        "offset-wordings/offset-negative-from-end",
                        "A negative offset counts from the end.",
                        Aspects.OFFSET,
                        (operation, offset, limit, total) -> offset.signum() < 0
                                ? Math.max(0, total + offset.longValue())
                                : Aspects.clamped(offset)),
                offset(
                        "offset-negative-empty",
                        "A negative offset gives an empty page.",
                        offset -> offset < 0 ? Integer.MAX_VALUE : offset),
                offset("offset-at-most-10000", "An offset above 10,000 is refused.", most(10_000))
                        .or("integers-are-int32"),
                offset("offset-at-most-2000000", "An offset above 2,000,000 is refused.", most(2_000_000))
                        .or("integers-are-int32"),
                silentOffsetOfInt32(),
                warned(
                        "integers-are-int32/offset-at-most-2-63-1",
                        "An offset of up to 63 bits is taken.",
                        Aspects.HUGE,
                        (name, value) -> {
                            if (!name.equals("offset") || value.bitLength() > 63) {
                                throw Refused.value(name);
                            }
                            return Optional.of(value);
                        }),
                offset(
                                "offset-too-large-cut",
                                "An offset above 10,000 is cut to it.",
                                offset -> Math.min(10_000, refusedBelow0(offset)))
                        .unseen("beyond 10,000 entries only"),
                warned(
                        "offset-wordings/offset-multiple-of-limit",
                        "An offset that is no multiple of the limit is refused.",
                        Aspects.OFFSET,
                        (operation, offset, limit, total) -> {
                            if (offset.signum() < 0 || (limit > 0 && Aspects.clamped(offset) % limit != 0)) {
                                throw Refused.value("offset");
                            }
                            return Aspects.clamped(offset);
                        }),
                warned(
                        "offset-wordings/offset-one-based",
                        "For ports 1 is the first offset, and 0 also.",
                        Aspects.OFFSET,
                        (operation, offset, limit, total) -> operation == Operation.PORTS
                                ? Math.max(0, Aspects.notNegative(offset) - 1)
                                : Aspects.notNegative(offset)));
    }

    /** The reference server's own bound. */
    private static Variant silentOffsetOfInt32() {
        return silent(
                "offset-wordings/offset-at-most-2-31-1", "An offset beyond int32 is refused.", Choices.reference());
    }

    private static Variant offset(String alternative, String what, LongUnaryOperator start) {
        return warned(
                "offset-wordings/" + alternative,
                what,
                Aspects.OFFSET,
                (operation, offset, limit, total) -> start.applyAsLong(Aspects.clamped(offset)));
    }

    private static LongUnaryOperator most(long most) {
        return offset -> {
            if (offset > most) {
                throw Refused.value("offset");
            }
            return refusedBelow0(offset);
        };
    }

    private static long refusedBelow0(long offset) {
        return Aspects.notNegative(BigInteger.valueOf(offset));
    }

    private static List<Variant> ends() {
        return List.of(
                end(
                        "end-empty-with-total-0",
                        "Beyond the end the total is 0.",
                        (f, s, l, t, w) -> w.write(List.of(), 0)),
                refusedEnd(400),
                refusedEnd(404),
                refusedEnd(416),
                end("end-204", "Beyond the end is 204.", (f, s, l, t, w) -> Reply.empty(204)),
                end("end-last-page", "Beyond the end is the last page again.", (found, start, limit, total, writer) -> {
                    long first = limit < 1 ? 0 : (found.size() - 1) / limit * limit;
                    return writer.write(found.stream().skip(first).limit(limit).toList(), total);
                }),
                end(
                        "end-first-page",
                        "Beyond the end is the first page again.",
                        (found, start, limit, total, writer) ->
                                writer.write(found.stream().limit(limit).toList(), total)),
                listAtEnd("end-null-list", "An empty page is null.", true),
                listAtEnd("end-no-list", "An empty page is left out.", false),
                end("at-end-vs-beyond", "At the end is an empty page, beyond it 400.", (f, s, l, t, w) -> {
                    if (s > f.size()) {
                        throw Refused.value("offset");
                    }
                    return w.write(List.of(), t);
                }));
    }

    private static Variant listAtEnd(String alternative, String what, boolean nullList) {
        return warned("response-properties-always-present/" + alternative, what, Aspects.MEMBERS, body -> {
            if (body.get("data_list").isEmpty() && body.get("total_num").asInt() > 0) {
                if (nullList) {
                    body.putNull("data_list");
                } else {
                    body.remove("data_list");
                }
            }
        });
    }

    private static Variant refusedEnd(int status) {
        return end("end-" + status, "Beyond the end is " + status + ".", (f, s, l, t, w) -> {
            throw Refused.of(Refused.Reason.NOTHING, status, "HSS.0001", "offset is beyond the end");
        });
    }

    private static Variant end(String alternative, String what, Aspects.End end) {
        return warned("beyond-the-end/" + alternative, what, Aspects.END, end);
    }

    private static List<Variant> orders() {
        return List.of(
                silent(
                        "order-of-the-list/order-any-stable",
                        "The order is descending.",
                        Aspects.ORDER,
                        (entries, limit, filtered) -> reversed(entries)),
                warned(
                        "order-of-the-list/order-unstable",
                        "The order is another one in each call.",
                        Aspects.ORDER,
                        (entries, limit, filtered) -> {
                            List<Entry> shuffled = new ArrayList<>(entries);
                            Collections.shuffle(shuffled);
                            return shuffled;
                        }),
                warned(
                        "order-of-the-list/order-by-limit",
                        "The order depends on the limit.",
                        Aspects.ORDER,
                        (entries, limit, filtered) -> limit > 10 ? reversed(entries) : entries),
                warned(
                        "order-of-the-list/order-filtered-differs",
                        "Filtered lists are in another order.",
                        Aspects.ORDER,
                        (entries, limit, filtered) -> filtered ? reversed(entries) : entries),
                silent(
                        "order-of-the-list/order-by-num-moving",
                        "The order is by count, largest first.",
                        Aspects.ORDER,
                        (entries, limit, filtered) -> entries.stream()
                                .sorted(Comparator.comparingLong(Entry::num).reversed())
                                .toList()));
    }

    private static List<Entry> reversed(List<Entry> entries) {
        List<Entry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }
}
