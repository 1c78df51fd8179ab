package org.hsscontract.tests.right;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hsscontract.core.http.HeaderFields;
import tools.jackson.databind.node.ObjectNode;

/** Where right servers differ, in the order in which a request meets it. */
final class Aspects {
    static final BigInteger INT32_MAX = BigInteger.valueOf(Integer.MAX_VALUE);
    static final BigInteger INT32_MIN = BigInteger.valueOf(Integer.MIN_VALUE);

    private Aspects() {}

    /** Around what comes next. */
    @FunctionalInterface
    interface Around {
        Reply answer(Request request, Supplier<Reply> next);
    }

    // --- HTTP

    /** What stands in front of the server. */
    static final Aspect<Around> FRONT = Aspect.of((request, next) -> next.get());
    /** What the server demands of a request besides what is documented. */
    static final Aspect<Around> GATE = Aspect.of((request, next) -> next.get());

    static final Aspect<Around> COMPRESSION = Aspect.of((request, next) -> next.get());
    static final Aspect<UnaryOperator<Reply>> HEADERS = Aspect.of(UnaryOperator.identity());
    static final Aspect<Framing> FRAMING = Aspect.of(Framing.LENGTH);
    /** Whether the answer to HEAD says the length that GET would have. */
    static final Aspect<Boolean> LENGTH_OF_HEAD = Aspect.of(true);
    /** From a raw path to the one that is served. */
    static final Aspect<UnaryOperator<String>> PATHS = Aspect.of(UnaryOperator.identity());

    static final Aspect<Function<Request, Reply>> OTHER_PATHS = Aspect.of(request -> {
        throw Refused.path();
    });
    static final Aspect<Function<Request, String>> METHOD_NAME = Aspect.of(Request::method);
    static final Aspect<Around> OTHER_METHODS = Aspect.of((request, next) -> {
        throw Refused.method();
    });
    static final Aspect<String> ALLOW = Aspect.of("GET, HEAD");
    static final Aspect<Optional<Around>> OPTIONS = Aspect.of(Optional.empty());
    static final Aspect<Around> HEAD = Aspect.of((request, next) -> next.get());

    // --- Access

    static final Aspect<Function<Request, Optional<String>>> CREDENTIALS =
            Aspect.of(request -> request.headers().all("X-Auth-Token").size() == 1
                    ? request.headers().first("X-Auth-Token")
                    : Optional.empty());
    /** What a wrong token gets, or none. */
    static final Aspect<Function<Optional<String>, Reply>> NO_ACCESS = Aspect.of(token -> {
        throw Refused.token();
    });

    static final Aspect<String> CHALLENGE = Aspect.of("Token realm=\"HSS\"");
    static final Aspect<Boolean> TOKEN_BEFORE_METHOD = Aspect.of(false);
    static final Aspect<Boolean> TOKEN_AFTER_PARAMETERS = Aspect.of(false);
    /** The project that is shown: from the token's own and the one asked for. */
    static final Aspect<BiFunction<String, String, Optional<String>>> PROJECT =
            Aspect.of((own, asked) -> Optional.of(asked).filter(own::equals));

    static final Aspect<Function<String, Reply>> FOREIGN_PROJECT = Aspect.of(project -> {
        throw Refused.project();
    });
    static final Aspect<Consumer<String>> PROJECT_FORM = Aspect.of(project -> {
        if (length(project) > 256) {
            throw Refused.value("project_id");
        }
    });

    // --- Queries

    static final Aspect<Function<String, List<String>>> PAIRS = Aspect.of(query -> List.of(query.split("&")));
    static final Aspect<UnaryOperator<String>> PLUS = Aspect.of(encoded -> encoded.replace('+', ' '));
    static final Aspect<Function<String, Optional<String>>> DECODING = Aspect.of(Percent::strict);
    static final Aspect<UnaryOperator<String>> NAMES = Aspect.of(UnaryOperator.identity());
    static final Aspect<BiFunction<Operation, String, Boolean>> UNKNOWN = Aspect.of((operation, name) -> false);
    /** The values that count of a parameter that comes several times; those of a filter are alternatives. */
    static final Aspect<BiFunction<String, List<String>, List<String>>> REPEATED = Aspect.of((name, values) -> {
        throw Refused.value(name);
    });
    /** What an empty value stands for; empty if for none. */
    static final Aspect<Function<String, Optional<String>>> EMPTY = Aspect.of(name -> {
        throw Refused.value(name);
    });
    /** Whether {@code ?port} counts as not given, and not as {@code ?port=}. */
    static final Aspect<Boolean> BARE_NAME_ABSENT = Aspect.of(false);

    // --- Integers

    /** Other ways to write an integer, made decimal. */
    static final Aspect<UnaryOperator<String>> INTEGER_SYNTAX = Aspect.of(UnaryOperator.identity());

    static final Aspect<UnaryOperator<String>> LEADING_ZEROS = Aspect.of(UnaryOperator.identity());
    static final Aspect<UnaryOperator<String>> PLUS_SIGN = Aspect.of(UnaryOperator.identity());
    /** What a text that is no integer stands for; empty if for none. */
    static final Aspect<BiFunction<String, String, Optional<BigInteger>>> NO_INTEGER = Aspect.of((name, text) -> {
        throw Refused.value(name);
    });
    /** What an integer beyond 32 bits stands for. */
    static final Aspect<BiFunction<String, BigInteger, Optional<BigInteger>>> HUGE = Aspect.of((name, value) -> {
        throw Refused.value(name);
    });

    // --- Pages

    /** The number of entries of a page, from what is asked for. */
    static final Aspect<UnaryOperator<BigInteger>> LIMIT = Aspect.of(limits(1, 200));

    /** Where a page starts. */
    @FunctionalInterface
    interface Start {
        long of(Operation operation, BigInteger offset, long limit, long total);
    }

    static final Aspect<Start> OFFSET = Aspect.of((operation, offset, limit, total) -> notNegative(offset));

    /** Writes a page, given its entries and the total. */
    @FunctionalInterface
    interface PageWriter {
        Reply write(List<Entry> page, long total);
    }

    /** What stands at or beyond the end of a list that is not empty. */
    @FunctionalInterface
    interface End {
        Reply answer(List<Entry> found, long start, long limit, long total, PageWriter writer);
    }

    static final Aspect<End> END = Aspect.of((found, start, limit, total, writer) -> writer.write(List.of(), total));
    /** What is answered where a filter finds nothing. */
    static final Aspect<Around> NOTHING = Aspect.of((request, next) -> next.get());

    /** Puts entries in order, given the limit and whether they are filtered. */
    @FunctionalInterface
    interface Order {
        List<Entry> of(List<Entry> entries, long limit, boolean filtered);
    }

    static final Aspect<Order> ORDER = Aspect.of((entries, limit, filtered) -> entries);

    // --- Filters, each given the value of an entry and the one asked for

    static final Aspect<BiPredicate<String, String>> PATH = Aspect.of(String::equals);
    static final Aspect<Consumer<String>> PATH_FORM = Aspect.of(path -> {});
    /** The path asked for; empty if it finds nothing. */
    static final Aspect<UnaryOperator<String>> PATH_LENGTH = Aspect.of(longest("path", 4096));

    static final Aspect<BiPredicate<String, String>> TYPE = Aspect.of(String::equals);
    /** The type asked for; empty if it counts as not given. */
    static final Aspect<Function<String, Optional<String>>> TYPE_FORM =
            Aspect.of(type -> Optional.of(longest("type", 256).apply(type)));
    /** A port filter that is no single integer. */
    static final Aspect<Function<String, Optional<IntPredicate>>> PORT_TEXT = Aspect.of(text -> Optional.empty());
    /** The port asked for; empty if it counts as not given. */
    static final Aspect<Function<BigInteger, Optional<BigInteger>>> PORT = Aspect.of(Optional::of);

    static final Aspect<Boolean> ONE_FILTER_ONLY = Aspect.of(false);

    // --- Scope

    static final Aspect<UnaryOperator<String>> CATEGORY_TEXT = Aspect.of(UnaryOperator.identity());
    static final Aspect<Function<String, Set<String>>> OTHER_CATEGORY = Aspect.of(category -> {
        throw Refused.value("category");
    });
    /** The categories shown for processes, if this is otherwise than for ports; from the one asked for. */
    static final Aspect<Function<Optional<String>, Optional<Set<String>>>> CATEGORY_OF_PROCESSES =
            Aspect.of(category -> Optional.empty());

    static final Aspect<UnaryOperator<String>> ENTERPRISE_PROJECT_TEXT = Aspect.of(UnaryOperator.identity());
    static final Aspect<UnaryOperator<Set<String>>> OMITTED_ENTERPRISE_PROJECT = Aspect.of(granted -> Set.of("0"));
    /** What is shown for an enterprise project that is not granted. */
    static final Aspect<BiFunction<String, Set<String>, Set<String>>> OTHER_ENTERPRISE_PROJECT =
            Aspect.of((asked, granted) -> Set.of());

    static final Aspect<Boolean> ONE_ENTERPRISE_PROJECT = Aspect.of(false);

    // --- Meaning

    static final Aspect<UnaryOperator<Asset>> DATA = Aspect.of(UnaryOperator.identity());

    /** What num counts. */
    @FunctionalInterface
    interface Count {
        long of(Operation operation, List<Asset> having, Entry key);
    }

    static final Aspect<Count> COUNT = Aspect.of((operation, having, key) -> having.size());

    /** Makes the entries of a list, counted. */
    @FunctionalInterface
    interface Grouping {
        List<Entry> entries(Operation operation, List<Asset> assets, Count count);
    }

    static final Aspect<Grouping> GROUPING = Aspect.of(Aspects::grouped);

    /** What total_num is. */
    @FunctionalInterface
    interface Total {
        long of(List<Entry> found, List<Entry> all, List<Asset> assets);
    }

    static final Aspect<Total> TOTAL = Aspect.of((found, all, assets) -> found.size());

    // --- Bodies

    static final Aspect<Consumer<ObjectNode>> MEMBERS = Aspect.of(body -> {});
    static final Aspect<Consumer<ObjectNode>> EXTRA_MEMBERS = Aspect.of(body -> {});
    static final Aspect<Function<ObjectNode, String>> WRITING = Aspect.of(ObjectNode::toString);
    static final Aspect<UnaryOperator<String>> ESCAPES = Aspect.of(UnaryOperator.identity());
    static final Aspect<UnaryOperator<String>> INTEGERS = Aspect.of(UnaryOperator.identity());
    static final Aspect<UnaryOperator<Reply>> CONTENT_TYPE = Aspect.of(UnaryOperator.identity());

    // --- Errors

    static final Aspect<UnaryOperator<Refused>> ERROR = Aspect.of(UnaryOperator.identity());
    static final Aspect<UnaryOperator<ObjectNode>> ERROR_MEMBERS = Aspect.of(UnaryOperator.identity());
    static final Aspect<UnaryOperator<Reply>> ERROR_BODY = Aspect.of(UnaryOperator.identity());
    static final Aspect<Supplier<String>> REQUEST_ID =
            Aspect.of(() -> UUID.randomUUID().toString());
    static final Aspect<UnaryOperator<String>> REQUEST_ID_HEADER = Aspect.of(UnaryOperator.identity());
    static final Aspect<UnaryOperator<String>> REQUEST_ID_MEMBER = Aspect.of(UnaryOperator.identity());

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static UnaryOperator<String> longest(String name, int most) {
        return value -> {
            if (length(value) > most) {
                throw Refused.value(name);
            }
            return value;
        };
    }

    static UnaryOperator<BigInteger> limits(long least, long most) {
        return limit -> {
            if (limit.compareTo(BigInteger.valueOf(least)) < 0 || limit.compareTo(BigInteger.valueOf(most)) > 0) {
                throw Refused.value("limit");
            }
            return limit;
        };
    }

    static long notNegative(BigInteger offset) {
        if (offset.signum() < 0) {
            throw Refused.value("offset");
        }
        return clamped(offset);
    }

    static long clamped(BigInteger value) {
        return value.min(BigInteger.valueOf(Long.MAX_VALUE / 4)).longValue();
    }

    static List<Entry> grouped(Operation operation, List<Asset> assets, Count count) {
        Map<Entry, List<Asset>> having = new LinkedHashMap<>();
        for (Asset asset : assets) {
            new LinkedHashSet<>(asset.entries(operation))
                    .forEach(key ->
                            having.computeIfAbsent(key, k -> new ArrayList<>()).add(asset));
        }
        List<Entry> entries = new ArrayList<>();
        having.forEach((key, by) -> entries.add(key.counted(count.of(operation, by, key))));
        return sorted(entries);
    }

    static List<Entry> sorted(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(
                Comparator.comparing(Entry::path).thenComparingInt(Entry::port).thenComparing(Entry::type));
        return sorted;
    }

    static HeaderFields fields(String... namesAndValues) {
        HeaderFields fields = HeaderFields.none();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields = fields.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    static List<String> parts(String text, String separator) {
        return Arrays.asList(text.split(separator, -1));
    }
}
