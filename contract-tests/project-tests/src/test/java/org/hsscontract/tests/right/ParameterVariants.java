package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.silent;
import static org.hsscontract.tests.right.Variant.warned;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How parameters are read from a query, whatever they mean. */
final class ParameterVariants {
    private static final Set<String> INTEGERS = Set.of("limit", "offset", "port");
    private static final String NOTHING = "\0";

    private ParameterVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(names());
        all.addAll(repeated());
        all.addAll(empty());
        all.addAll(integers());
        all.addAll(badValues());
        all.addAll(encodings());
        all.addAll(requests());
        return all;
    }

    private static List<Variant> names() {
        return List.of(
                silent(
                        "unknown-query-parameters/unknown-ignored",
                        "Unknown parameters are ignored.",
                        Choices.reference()),
                warned(
                        "unknown-query-parameters/unknown-refused",
                        "Unknown parameters are refused.",
                        Aspects.UNKNOWN,
                        (operation, name) -> true),
                silent(
                        "unknown-query-parameters/unknown-later-known",
                        "port_string, sort_key and sort_dir are known, and their values judged.",
                        Aspects.UNKNOWN,
                        (operation, name) -> false),
                warned(
                        "unknown-query-parameters/names-any-case",
                        "Limit is limit.",
                        Aspects.NAMES,
                        name -> name.toLowerCase(Locale.ROOT)),
                silent(
                        "unknown-query-parameters/names-hyphen",
                        "enterprise-project-id is enterprise_project_id.",
                        Aspects.NAMES,
                        name -> name.replace('-', '_')),
                silent(
                        "unknown-query-parameters/repeated-brackets",
                        "port[] is port.",
                        Aspects.NAMES,
                        name -> name.replace("[]", "")));
    }

    private static List<Variant> repeated() {
        return List.of(
                repeated("repeated-first", "The first of several values counts.", (name, v) -> v.subList(0, 1)),
                repeated(
                        "repeated-last",
                        "The last of several values counts.",
                        (n, v) -> v.subList(v.size() - 1, v.size())),
                silent("repeated-parameter/repeated-refused", "Several values are refused.", Choices.reference()),
                repeated("repeated-any", "Each of several values is found.", (name, values) -> values),
                repeated(
                        "repeated-joined",
                        "Several values are joined by commas.",
                        (name, values) -> List.of(String.join(",", values))),
                repeated("repeated-equal-taken", "Several values that are equal are one.", (name, values) -> {
                    if (new LinkedHashSet<>(values).size() > 1) {
                        throw Refused.value(name);
                    }
                    return values.subList(0, 1);
                }));
    }

    private static Variant repeated(
            String alternative, String what, BiFunction<String, List<String>, List<String>> meant) {
        return warned("repeated-parameter/" + alternative, what, Aspects.REPEATED, meant);
    }

    private static List<Variant> empty() {
        return List.of(
                empty("empty-ignored", "An empty value counts as not given.", name -> Optional.empty()),
                silent("empty-parameter/empty-refused", "An empty value is refused.", Choices.reference()),
                empty("empty-nothing", "An empty text finds nothing.", name -> {
                    if (INTEGERS.contains(name) || name.equals("category")) {
                        throw Refused.value(name);
                    }
                    return Optional.of(NOTHING);
                }),
                empty("empty-default", "An empty number counts as not given.", name -> {
                    if (!INTEGERS.contains(name)) {
                        throw Refused.value(name);
                    }
                    return Optional.empty();
                }),
                warned(
                        "empty-parameter/name-without-equals",
                        "A name without an equals sign counts as not given.",
                        Aspects.BARE_NAME_ABSENT,
                        true),
                silent(
                        "empty-parameter/ampersand-only",
                        "Ampersands without anything between them are refused.",
                        Aspects.PAIRS,
                        query -> {
                            List<String> pairs = Aspects.parts(query, "&");
                            if (pairs.contains("")) {
                                throw Refused.unreadable();
                            }
                            return pairs;
                        }),
                warned(
                                "malformed-encoding/semicolon-separator",
                                "A semicolon separates parameters as an ampersand does.",
                                Aspects.PAIRS,
                                query -> Arrays.asList(query.split("[&;]")))
                        .unseen("no rule sends a semicolon unencoded"));
    }

    private static Variant empty(String alternative, String what, Function<String, Optional<String>> meant) {
        return warned("empty-parameter/" + alternative, what, Aspects.EMPTY, meant);
    }

    private static List<Variant> integers() {
        return List.of(
                silent(
                        "integer-syntax/integers-010-is-10",
                        "Leading zeros do not matter.",
                        Aspects.LEADING_ZEROS,
                        text -> text.replaceFirst("^(-?)0+(?=[0-9])", "$1")),
                warned(
                                "integer-syntax/integers-010-is-8",
                                "A leading zero makes an integer octal.",
                                Aspects.LEADING_ZEROS,
                                text -> text.matches("0[0-7]+") ? new BigInteger(text, 8).toString() : text)
                        .unseen("leading zeros are left to the server"),
                silent("integer-syntax/integers-010-refused", "Leading zeros are refused.", Choices.reference()),
                silent(
                        "integer-syntax/integers-plus-taken",
                        "A plus sign before an integer does not matter.",
                        Aspects.PLUS_SIGN,
                        text -> text.replaceFirst("^\\+(?=[0-9])", "")),
                silent("integer-syntax/integers-plus-refused", "A plus sign is refused.", Choices.reference()),
                syntax("fraction", "1.0 is 1.", text -> text.replaceFirst("^(-?[0-9]+)\\.0+$", "$1")),
                syntax(
                        "exponent",
                        "1e1 is 10.",
                        text -> text.matches("[0-9]{1,4}[eE][0-9]")
                                ? new BigDecimal(text).toBigInteger().toString()
                                : text),
                syntax(
                        "hexadecimal",
                        "0x10 is 16.",
                        text -> text.matches("0[xX][0-9a-fA-F]{1,8}")
                                ? new BigInteger(text.substring(2), 16).toString()
                                : text),
                syntax(
                                "underscore",
                                "1_0 is 10.",
                                text -> text.matches("[0-9]+(_[0-9]+)+") ? text.replace("_", "") : text)
                        .unseen("no rule sends one"),
                syntax("blanks", "Blanks around an integer are cut.", String::strip),
                syntax("other-digits", "Digits of every script are digits.", ParameterVariants::otherDigits),
                ignored(),
                huge(
                        "cut",
                        "An integer beyond int32 is cut to it.",
                        (name, value) -> Optional.of(value.signum() < 0 ? Aspects.INT32_MIN : Aspects.INT32_MAX)),
                huge("ignored", "An integer beyond int32 counts as not given.", (name, value) -> Optional.empty()),
                huge("500", "An integer beyond int32 is 500.", (name, value) -> {
                            throw Refused.of(Refused.Reason.VALUE, 500, "HSS.0041", "Internal error");
                        })
                        .or("error-answers"),
                huge("64-bit", "An integer of up to 64 bits is taken.", (name, value) -> {
                    if (value.bitLength() > 63) {
                        throw Refused.value(name);
                    }
                    return Optional.of(value);
                }));
    }

    private static Variant ignored() {
        return warned(
                        "integer-syntax/integers-not-decimal-ignored",
                        "What is no decimal integer counts as not given.",
                        Aspects.NO_INTEGER,
                        (name, text) -> Optional.empty())
                .or("what-is-no-integer");
    }

    private static String otherDigits(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                ascii.append(Character.digit(c, 10));
            } else {
                ascii.appendCodePoint(c);
            }
        });
        return ascii.toString();
    }

    private static Variant syntax(String name, String what, UnaryOperator<String> decimal) {
        return warned("integer-syntax/integers-" + name, what, Aspects.INTEGER_SYNTAX, decimal);
    }

    private static Variant huge(String name, String what, BiFunction<String, BigInteger, Optional<BigInteger>> meant) {
        return warned("integers-are-int32/integers-huge-" + name, what, Aspects.HUGE, meant);
    }

    private static List<Variant> badValues() {
        List<Variant> all = new ArrayList<>();
        for (int status : new int[] {422, 404, 403, 500}) {
            all.add(warned(
                    "error-answers/bad-value-" + status,
                    "A value that is not taken is " + status + ".",
                    Aspects.ERROR,
                    refused -> refused.reason() == Refused.Reason.VALUE && refused.status() == 400
                            ? refused.withStatus(status)
                            : refused));
        }
        all.add(warned(
                "error-answers/bad-value-200-with-error",
                "A value that is not taken is 200 with an error in the body.",
                Aspects.ERROR,
                refused -> refused.reason() == Refused.Reason.VALUE
                                && refused.ready().isEmpty()
                        ? Refused.with(
                                refused.reason(),
                                Reply.json(200, "{\"error_code\":\"HSS.0001\",\"error_msg\":\"not taken\"}"))
                        : refused));
        return all;
    }

    private static List<Variant> encodings() {
        return List.of(
                decoding("percent-malformed-literal", "A percent sign without digits is itself.", Percent::literal),
                silent(
                        "malformed-encoding/percent-malformed-400",
                        "A percent sign without digits is 400.",
                        Choices.reference()),
                decoding("percent-malformed-500", "A percent sign without digits is 500.", encoded -> {
                            if (Percent.replacing(encoded).isEmpty()) {
                                throw Refused.of(Refused.Reason.UNREADABLE, 500, "HSS.0041", "Internal error");
                            }
                            return Percent.strict(encoded);
                        })
                        .or("error-answers"),
                decoding("not-UTF-8-replaced", "Octets that are not UTF-8 are replaced.", Percent::replacing),
                decoding("not-UTF-8-latin-1", "Octets that are not UTF-8 are Latin-1.", Percent::latin),
                silent("malformed-encoding/not-UTF-8-400", "Octets that are not UTF-8 are 400.", Choices.reference()),
                silent("percent-and-plus/plus-space", "A plus sign is a space.", Choices.reference()),
                warned("percent-and-plus/plus-plus", "A plus sign is one.", Aspects.PLUS, UnaryOperator.identity()),
                decoding("encoded-slash-in-query-refused", "A slash that is encoded is refused.", encoded -> {
                    if (encoded.toLowerCase(Locale.ROOT).contains("%2f")) {
                        throw Refused.unreadable();
                    }
                    return Percent.strict(encoded);
                }),
                decoding("hexadecimal-small-refused", "Small hexadecimal digits are refused.", encoded -> {
                    if (Pattern.compile("%([0-9A-F]?[a-f]|[a-f])")
                            .matcher(encoded)
                            .find()) {
                        throw Refused.unreadable();
                    }
                    return Percent.strict(encoded);
                }),
                silent(
                        "malformed-encoding/raw-unicode-in-target-refused",
                        "Octets beyond ASCII in the target are refused.",
                        Aspects.PAIRS,
                        query -> {
                            if (query.chars().anyMatch(c -> c > 126)) {
                                throw Refused.unreadable();
                            }
                            return Aspects.PAIRS.reference().apply(query);
                        }),
                decoding(
                                "double-decoding",
                                "What is encoded twice is decoded twice, if it can be.",
                                encoded -> Percent.strict(encoded)
                                        .map(once ->
                                                Percent.strict(octets(once)).orElse(once)))
                        .unseen("no path of the fleet is one once it is decoded again"));
    }

    /** Each octet as a character, which is what decoding takes. */
    private static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Variant decoding(String alternative, String what, Function<String, Optional<String>> decoding) {
        return warned("malformed-encoding/" + alternative, what, Aspects.DECODING, decoding);
    }

    private static List<Variant> requests() {
        return List.of(
                silent(
                        "foreign-project/encoded-slash-in-path",
                        "An encoded slash in the path is 400.",
                        Aspects.FRONT,
                        (request, next) ->
                                request.rawPath().toLowerCase(Locale.ROOT).contains("%2f")
                                        ? Reply.json(400, "{\"error_code\":\"APIGW.0201\",\"error_msg\":\"path\"}")
                                        : next.get()),
                silent(
                        "string-lengths/target-too-long-414",
                        "A target of more than 8,000 octets is 414.",
                        Aspects.FRONT,
                        (request, next) -> request.target().length() > 8_000
                                ? Reply.json(414, "{\"error_code\":\"APIGW.0201\",\"error_msg\":\"too long\"}")
                                : next.get()),
                gate(
                        false,
                        "get-with-body/body-of-GET-refused",
                        "A GET with a body is refused.",
                        400,
                        request -> request.hasBody() && request.method().equals("GET")),
                gate(
                        false,
                        "media-type/accept-406",
                        "Who does not accept JSON gets 406.",
                        406,
                        request -> !request.header("Accept").isEmpty()
                                && !request.header("Accept").matches(".*(json|\\*/\\*|application/\\*).*")),
                silent(
                        "error-answers/accept-language",
                        "Errors are in another language.",
                        Aspects.ERROR_MEMBERS,
                        body -> body.put("error_msg", "Значение параметра недопустимо: 参数无效")),
                gate(
                                true,
                                "request-content-type/content-type-required",
                                "A request without Content-Type is 415.",
                                415,
                                request -> request.header("Content-Type").isEmpty())
                        .unseen("calls have it once it is given as an option")
                        .needing("Content-Type", "application/json"),
                gate(
                                true,
                                "error-answers/user-agent-required",
                                "A request without User-Agent is 403.",
                                403,
                                request -> request.header("User-Agent").isEmpty())
                        .unseen("calls have it once it is given as an option")
                        .needing("User-Agent", "verifier"));
    }

    private static Variant gate(boolean loud, String id, String what, int status, Predicate<Request> refused) {
        Aspects.Around gate = (request, next) -> {
            if (refused.test(request)) {
                throw Refused.of(Refused.Reason.METHOD, status, "APIGW.0201", "the request is not taken");
            }
            return next.get();
        };
        return loud ? warned(id, what, Aspects.GATE, gate) : silent(id, what, Aspects.GATE, gate);
    }
}
