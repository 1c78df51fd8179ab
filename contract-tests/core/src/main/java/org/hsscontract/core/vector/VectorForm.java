package org.hsscontract.core.vector;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.http.QueryPair;
import tools.jackson.databind.JsonNode;

/** Makes vectors of expanded JSON, key by key as the schema of vector files has them. */
final class VectorForm {
    private static final String EMPTY_LIST = "200-empty";
    private static final String ENDLESS = "endless";
    /** What a method that nobody has is refused with. */
    private static final int MOST_REFUSAL = 501;

    private static final int LEAST_STATUS = 200;
    private static final int MOST_STATUS = 599;

    private VectorForm() {}

    /** @throws VectorFormatException if it is not of the form of its kind */
    static Vector read(VectorKind kind, String place, String topic, String id, JsonNode written) {
        CheckedObject object = CheckedObject.of(place, written);
        object.text("id");
        VectorHeading heading = new VectorHeading(
                id,
                topic,
                needed(object, "operation", object.text("operation")),
                needed(object, "documentation", object.text("documentation")),
                source(object),
                object.text("decision"),
                written);
        Vector vector = switch (kind) {
            case REQUEST -> request(heading, object);
            case RESPONSE -> response(heading, object);
            case PAGING -> paging(heading, object);
            case MALFORMED_REQUEST -> malformed(heading, object);
        };
        object.end();
        return vector;
    }

    static List<String> source(CheckedObject object) {
        if (!object.has("source")) {
            throw object.missing("source");
        }
        return object.texts("source");
    }

    private static RequestVector request(VectorHeading heading, CheckedObject object) {
        return new RequestVector(
                heading,
                arguments(object),
                needed(object, "token", object.text("token")),
                needed(object, "expect", object.object("expect", VectorForm::expectedRequest)));
    }

    private static ExpectedRequest expectedRequest(CheckedObject expect) {
        ExpectedQuery query = needed(
                expect,
                "query",
                expect.object(
                        "query",
                        q -> new ExpectedQuery(q.pairs("must", QueryPair::new), q.pairs("may", QueryPair::new))));
        return expect.object(
                        "headers",
                        headers -> new ExpectedRequest(
                                needed(expect, "method", expect.text("method")),
                                needed(expect, "path", expect.text("path")),
                                query,
                                headers.object("must", VectorForm::named).orElse(HeaderFields.none()),
                                headers.texts("forbid"),
                                headers.text("accepts")))
                .orElseThrow(() -> expect.missing("headers"));
    }

    private static HeaderFields named(CheckedObject headers) {
        return new HeaderFields(headers.keys().stream()
                .map(name -> new HeaderFields.Field(name, headers.text(name).orElseThrow()))
                .toList());
    }

    private static ResponseVector response(VectorHeading heading, CheckedObject object) {
        ExpectedOutcome expect = needed(object, "expect", object.object("expect", VectorForm::expectedOutcome));
        return needed(
                object,
                "response",
                object.object(
                        "response",
                        response -> new ResponseVector(
                                heading,
                                needed(response, "status", response.integer("status", LEAST_STATUS, MOST_STATUS)),
                                headers(response),
                                body(response),
                                response.word("transfer", Transfer.class).orElse(Transfer.WHOLE),
                                expect)));
    }

    private static byte[] body(CheckedObject response) {
        Optional<String> text = response.text("body");
        Optional<String> octets = response.text("bodyBase64");
        if (text.isPresent() == octets.isPresent()) {
            throw response.wrong("must have body or bodyBase64, and not both");
        }
        try {
            return octets.map(Base64.getDecoder()::decode)
                    .orElseGet(() -> text.orElseThrow().getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw response.wrong(
                    "bodyBase64", "must be Base64", response.get("bodyBase64").orElseThrow());
        }
    }

    private static ExpectedOutcome expectedOutcome(CheckedObject expect) {
        Optional<ExpectedOutcome> result = expect.get("result").map(ExpectedResult::new);
        Optional<ExpectedError> error = expect.object("error", VectorForm::error);
        if (result.isPresent() == error.isPresent()) {
            throw expect.wrong("must have result or error, and not both");
        }
        return result.orElseGet(error::orElseThrow);
    }

    private static ExpectedError error(CheckedObject error) {
        ErrorKind kind = needed(error, "kind", error.word("kind", ErrorKind.class));
        if (kind == ErrorKind.ANSWER && !error.has("status")) {
            throw error.missing("status");
        }
        if (kind != ErrorKind.ANSWER && error.keys().size() > 1) {
            throw error.wrong("of kind " + kind.word() + " must have nothing but its kind");
        }
        return new ExpectedError(
                kind,
                optional(error.integer("status", LEAST_STATUS, MOST_STATUS)),
                error.text("error_code"),
                error.text("error_msg"),
                error.text("request_id"),
                optional(error.integer("retry_after", 0, Integer.MAX_VALUE)));
    }

    private static PagingVector paging(VectorHeading heading, CheckedObject object) {
        return new PagingVector(
                heading,
                arguments(object),
                needed(object, "token", object.text("token")),
                needed(object, "list", object.object("list", VectorForm::list)),
                optional(object.integer("take", 1, Integer.MAX_VALUE)),
                needed(object, "expect", object.object("expect", VectorForm::reading)));
    }

    private static ServedList list(CheckedObject list) {
        JsonNode groups = needed(list, "groups", list.get("groups"));
        JsonNode entry = needed(list, "entry", list.get("entry"));
        if (!entry.isObject()) {
            throw list.wrong("entry", "must be an object", entry);
        }
        return new ServedList(
                entry,
                groups.isString() && groups.asString().equals(ENDLESS)
                        ? OptionalLong.empty()
                        : OptionalLong.of(list.integer("groups", groups, 0, Integer.MAX_VALUE)),
                optionalLong(list.integer("page", 1, Integer.MAX_VALUE)),
                optionalLong(list.integer("total_num", 0, Integer.MAX_VALUE)),
                list.truth("repeats").orElse(false),
                optionalLong(list.integer("fails_at", 0, Integer.MAX_VALUE)));
    }

    private static ExpectedReading reading(CheckedObject expect) {
        boolean offsets = expect.has("offsets");
        List<Long> asked =
                expect.list("offsets", (key, value) -> (long) expect.integer(key, value, 0, Integer.MAX_VALUE));
        return new ExpectedReading(
                optionalLong(expect.integer("items", 0, Integer.MAX_VALUE)),
                offsets ? Optional.of(asked) : Optional.empty(),
                expect.object("error", VectorForm::error));
    }

    private static MalformedRequestVector malformed(VectorHeading heading, CheckedObject object) {
        Optional<String> element = object.text("element");
        Optional<String> decision = heading.decision();
        if (element.isPresent() == decision.isPresent()) {
            throw object.wrong("there must be element or decision, and not both");
        }
        return new MalformedRequestVector(
                heading,
                object.text("method").orElse("GET"),
                needed(object, "path", object.text("path")),
                object.text("query"),
                headers(object),
                needed(object, "token", object.word("token", TokenVariant.class)),
                element,
                needed(object, "expect", object.object("expect", VectorForm::refusal)));
    }

    private static ExpectedRefusal refusal(CheckedObject expect) {
        Set<String> alternatives = expect
                .list(
                        "alternatives",
                        (key, value) -> value.isString() && value.asString().equals(EMPTY_LIST)
                                ? EMPTY_LIST
                                : Integer.toString(expect.integer(key, value, 400, MOST_REFUSAL)))
                .stream()
                .collect(Collectors.toSet());
        return new ExpectedRefusal(
                needed(expect, "status", expect.integer("status", LEAST_STATUS, MOST_STATUS)),
                alternatives.stream()
                        .filter(a -> !a.equals(EMPTY_LIST))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                alternatives.contains(EMPTY_LIST),
                expect.text("error_code"),
                expect.texts("headers"));
    }

    private static HeaderFields headers(CheckedObject object) {
        return new HeaderFields(object.pairs("headers", HeaderFields.Field::new));
    }

    private static Arguments arguments(CheckedObject object) {
        return needed(
                object,
                "arguments",
                object.object(
                        "arguments",
                        arguments -> new Arguments(arguments.keys().stream()
                                .map(name -> argument(arguments, name))
                                .toList())));
    }

    private static Argument argument(CheckedObject arguments, String name) {
        JsonNode value = arguments.get(name).orElseThrow();
        if (!value.isString() && !value.isIntegralNumber()) {
            throw arguments.wrong(name, "must be a text or an integer", value);
        }
        return new Argument(name, value.asString(), value.isIntegralNumber());
    }

    private static <T> T needed(CheckedObject object, String key, Optional<T> value) {
        return value.orElseThrow(() -> object.missing(key));
    }

    private static OptionalInt optional(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static OptionalLong optionalLong(Optional<Integer> value) {
        return value.map(v -> OptionalLong.of(v)).orElse(OptionalLong.empty());
    }
}
