package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.silent;
import static org.hsscontract.tests.right.Variant.warned;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** How filters are read and compared. */
final class FilterVariants {
    private static final String NOT_FOUND = "\0";

    private FilterVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(paths());
        all.addAll(pathForms());
        all.addAll(types());
        all.addAll(ports());
        return all;
    }

    private static List<Variant> paths() {
        return List.of(
                path("path-prefix", "Path matches by prefix.", String::startsWith),
                path("path-part", "Path matches any part.", String::contains),
                path("path-suffix", "Path matches the end.", String::endsWith),
                path(
                        "path-name-too",
                        "Path matches the full path or the file name.",
                        (value, asked) -> value.equals(asked) || value.endsWith("/" + asked)),
                path("path-any-case", "Path matches without regard to case.", FilterVariants::anyCase),
                path(
                        "path-trimmed",
                        "Blanks around the path asked for are cut.",
                        (value, asked) -> value.equals(asked.strip())),
                path("path-glob", "Asterisk and question mark are wildcards.", FilterVariants::glob),
                path("path-like", "Percent sign and underscore go through to LIKE.", FilterVariants::like),
                path("path-regex", "Path is an anchored regular expression.", FilterVariants::regex),
                path(
                                "path-normalised-nfc",
                                "Paths are put into normal form C before they are compared.",
                                (value, asked) -> nfc(value).equals(nfc(asked)))
                        .unseen("no path of the fleet has another normal form"),
                path(
                        "path-normalised-slashes",
                        "Double slashes and dot segments are folded before paths are compared.",
                        (value, asked) -> folded(value).equals(folded(asked))),
                path(
                                "path-directory",
                                "A path that ends in a slash finds all below it.",
                                (value, asked) ->
                                        value.equals(asked) || (asked.endsWith("/") && value.startsWith(asked)))
                        .unseen("no rule asks for a path that ends in a slash"),
                path(
                                "path-windows-only-known",
                                "Slash and backslash are alike.",
                                (value, asked) -> value.replace('\\', '/').equals(asked.replace('\\', '/')))
                        .unseen("no rule asks for a path with other slashes"));
    }

    private static Variant path(String alternative, String what, BiPredicate<String, String> matches) {
        return warned("filters-case/" + alternative, what, Aspects.PATH, matches);
    }

    private static List<Variant> pathForms() {
        return List.of(
                warned(
                        "which-strings-are-paths/path-relative-refused",
                        "A path that begins with neither slash nor drive is refused.",
                        Aspects.PATH_FORM,
                        refusedIf(path -> !path.matches("(?s)(/|[A-Za-z]:\\\\).*"))),
                warned("percent-and-plus/path-space-plus", "A plus sign in the query stays one.", plusKept()),
                silent(
                        "nul-and-control-characters/path-nul-refused",
                        "A path with NUL is refused.",
                        Aspects.PATH_FORM,
                        refusedIf(path -> path.contains("\0"))),
                silent(
                        "nul-and-control-characters/path-control-refused",
                        "A path with a control character is refused.",
                        Aspects.PATH_FORM,
                        refusedIf(path -> path.chars().anyMatch(Character::isISOControl))),
                longest("path-256-refused", 256),
                longest("path-1024-refused", 1024),
                warned(
                        "string-lengths/path-4096-refused",
                        "A path of 4096 octets or more is refused, as Linux counts the NUL at its end.",
                        Aspects.PATH_LENGTH,
                        path -> {
                            if (path.getBytes(StandardCharsets.UTF_8).length > 4095) {
                                throw Refused.value("path");
                            }
                            return path;
                        }),
                warned(
                        "string-lengths/path-too-long-empty",
                        "A path that is too long finds nothing.",
                        Aspects.PATH_LENGTH,
                        path -> Aspects.length(path) > 4096 ? NOT_FOUND : path),
                warned(
                                "string-lengths/path-too-long-414",
                                "A path that is too long is refused with 414.",
                                Aspects.PATH_LENGTH,
                                path -> {
                                    if (Aspects.length(path) > 4096) {
                                        throw Refused.of(Refused.Reason.PATH, 414, "APIGW.0201", "URI too long");
                                    }
                                    return path;
                                })
                        // Which status a refusal has is said there.
                        .or("error-answers"));
    }

    private static Choices plusKept() {
        return Choices.of(Aspects.PLUS, UnaryOperator.identity());
    }

    private static Variant longest(String alternative, int most) {
        return warned(
                "string-lengths/" + alternative,
                "A path of more than " + most + " characters is refused.",
                Aspects.PATH_LENGTH,
                Aspects.longest("path", most));
    }

    private static Consumer<String> refusedIf(Predicate<String> wrong) {
        return path -> {
            if (wrong.test(path)) {
                throw Refused.value("path");
            }
        };
    }

    private static List<Variant> types() {
        return List.of(
                warned("filters-case/type-any-case", "tcp is TCP.", Aspects.TYPE, FilterVariants::anyCase),
                warned(
                                "filters-case/type-prefix-family",
                                "TCP finds TCP6, too.",
                                Choices.of(Aspects.TYPE, String::startsWith)
                                        .and(Aspects.DATA, FilterVariants::tcp6)
                                        .and(Aspects.TYPE_FORM, Aspects.TYPE_FORM.reference()))
                        .or("type-values-may-grow")
                        .withOtherData(),
                type(
                        "type-enum-refused",
                        "Any type but TCP and UDP is refused.",
                        one -> only(Set.of("TCP", "UDP"), one)),
                type(
                        "type-enum-4-refused",
                        "Any type but TCP, UDP, TCP6 and UDP6 is refused.",
                        one -> only(Set.of("TCP", "UDP", "TCP6", "UDP6"), one)),
                type(
                        "type-unknown-ignored",
                        "An unknown type counts as not given.",
                        one -> Optional.of(one).filter(Set.of("TCP", "UDP")::contains)),
                warned(
                        "type-of-port-example/type-host-means-category",
                        "The types host and container do not filter by port type.",
                        Aspects.TYPE_FORM,
                        one -> Optional.of(one).filter(t -> !t.equals("host") && !t.equals("container"))),
                warned(
                                "type-as-filter/type-list",
                                "Types with a comma between them find each.",
                                Aspects.TYPE,
                                (value, asked) -> Aspects.parts(asked, ",").contains(value))
                        .unseen("no rule asks for two types in one value"));
    }

    static Asset tcp6(Asset asset) {
        return asset.with(
                UnaryOperator.identity(),
                ports -> ports.stream()
                        .map(p -> p.port() == 8080 ? p.withType(p.type() + "6") : p)
                        .toList());
    }

    private static Variant type(String alternative, String what, Function<String, Optional<String>> form) {
        return warned("type-as-filter/" + alternative, what, Aspects.TYPE_FORM, form);
    }

    private static Optional<String> only(Set<String> allowed, String type) {
        if (!allowed.contains(type)) {
            throw Refused.value("type");
        }
        return Optional.of(type);
    }

    private static List<Variant> ports() {
        return List.of(
                warned(
                        "port-range/port-range-refused",
                        "A port that is not from 1 to 65535 is refused.",
                        Aspects.PORT,
                        port -> refusedUnless(inRange(port), port)),
                warned(
                        "port-range/port-zero-refused",
                        "Port 0 is refused.",
                        Aspects.PORT,
                        port -> refusedUnless(port.signum() != 0, port)),
                warned(
                        "port-range/port-zero-absent",
                        "Port 0 counts as not given.",
                        Aspects.PORT,
                        port -> Optional.of(port).filter(p -> p.signum() != 0)),
                warned(
                        "port-range/port-out-of-range-ignored",
                        "A port that is not from 0 to 65535 counts as not given.",
                        Aspects.PORT,
                        port -> Optional.of(port).filter(p -> inRange(p) || p.signum() == 0)),
                warned("nothing-found/port-99999-404", "A port out of range is not found.", Aspects.PORT, port -> {
                            if (!inRange(port)) {
                                throw Refused.of(Refused.Reason.NOTHING, 404, "HSS.0011", "not found");
                            }
                            return Optional.of(port);
                        })
                        .or("port-range"),
                warned(
                                "integer-syntax/port-list",
                                "Ports with a comma between them find each.",
                                Aspects.PORT_TEXT,
                                FilterVariants::listOfPorts)
                        .or("what-is-no-integer"),
                warned(
                                "integer-syntax/port-range-syntax",
                                "20-25 finds the ports from 20 to 25.",
                                Aspects.PORT_TEXT,
                                FilterVariants::rangeOfPorts)
                        .unseen("no rule asks for a range of ports"),
                warned(
                                "integers-are-int32/port-64-bit",
                                "A port of up to 64 bits finds nothing.",
                                Aspects.HUGE,
                                (name, value) -> {
                                    if (!name.equals("port") || value.bitLength() > 63) {
                                        throw Refused.value(name);
                                    }
                                    return Optional.of(value);
                                })
                        .or("port-range"),
                warned(
                        "filters-combined/filters-one-only",
                        "Port and type together are refused.",
                        Aspects.ONE_FILTER_ONLY,
                        true),
                warned(
                                "unknown-query-parameters/filter-parameter-of-the-other",
                                "Each operation refuses the filters of the other one.",
                                Aspects.UNKNOWN,
                                (operation, name) ->
                                        Stream.of(Operation.values()).anyMatch(o -> o.takes(name)))
                        .unseen("no rule asks the one operation for what the other one filters by"));
    }

    private static boolean inRange(BigInteger port) {
        return port.signum() > 0 && port.compareTo(BigInteger.valueOf(65_535)) <= 0;
    }

    private static Optional<BigInteger> refusedUnless(boolean right, BigInteger port) {
        if (!right) {
            throw Refused.value("port");
        }
        return Optional.of(port);
    }

    private static Optional<IntPredicate> listOfPorts(String text) {
        List<String> parts = Aspects.parts(text, ",");
        return text.matches("[0-9]+(,[0-9]+)+")
                ? Optional.of(port -> parts.contains(String.valueOf(port)))
                : Optional.empty();
    }

    private static Optional<IntPredicate> rangeOfPorts(String text) {
        if (!text.matches("[0-9]{1,5}-[0-9]{1,5}")) {
            return Optional.empty();
        }
        List<String> ends = Aspects.parts(text, "-");
        return Optional.of(port -> port >= Integer.parseInt(ends.get(0)) && port <= Integer.parseInt(ends.get(1)));
    }

    private static boolean anyCase(String value, String asked) {
        return value.toLowerCase(Locale.ROOT).equals(asked.toLowerCase(Locale.ROOT));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String folded(String path) {
        return path.replaceAll("/(\\./)+", "/").replaceAll("/+", "/");
    }

    private static boolean glob(String value, String asked) {
        return value.equals(asked) || translated(value, asked, '*', '?');
    }

    private static boolean like(String value, String asked) {
        return translated(value, asked, '%', '_');
    }

    private static boolean translated(String value, String asked, char any, char one) {
        StringBuilder regex = new StringBuilder();
        asked.codePoints().forEach(c -> {
            if (c == any) {
                regex.append(".*");
            } else {
                regex.append(c == one ? "." : Pattern.quote(Character.toString(c)));
            }
        });
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(value).matches();
    }

    /** What is no regular expression is taken as it is; so is a path itself, whatever its characters mean. */
    private static boolean regex(String value, String asked) {
        try {
            return value.equals(asked)
                    || Pattern.compile(asked, Pattern.DOTALL).matcher(value).matches();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
