package org.hsscontract.verifier.report;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One ASCII character as it stands in a text when it is not itself: percent-encoded once or more, or escaped as in JSON or
 * HTML; a single quote also as a shell takes it within single quotes.
 *
 * @param value the character that is meant
 * @param end index of what follows it in the text
 */
record EscapedCharacter(char value, int end) {
    private static final Pattern ESCAPES = Pattern.compile(
            "%(?:25)*+(?<percent>[0-7]\\p{XDigit})|\\\\u00(?<unicode>[0-7]\\p{XDigit})|\\\\(?<json>[\"\\\\/])"
                    + "|(?<shell>'\\\\(?:'')?)|&#0*(?<decimal>\\d{2,3});|&#[xX]0*(?<hex>[0-7]\\p{XDigit});|&(?<name>amp|lt|gt|quot|apos);");
    private static final Map<String, Character> NAMED =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'');
    /** Longer than any escape there is, that of a percent sign encoded a dozen times included. */
    private static final int LONGEST = 40;

    /** Whether an escape may begin with the character. */
    static boolean begins(char c) {
        return c == '%' || c == '\\' || c == '&' || c == '\'';
    }

    /** The escaped character that begins there, if one does. */
    static Optional<EscapedCharacter> at(String text, int index) {
        if (!begins(text.charAt(index))) {
            return Optional.empty();
        }
        Matcher escape = ESCAPES.matcher(text).region(index, Math.min(text.length(), index + LONGEST));
        return escape.lookingAt() ? Optional.of(new EscapedCharacter(value(escape), escape.end())) : Optional.empty();
    }

    private static char value(Matcher escape) {
        if (escape.group("name") != null) {
            return Objects.requireNonNull(NAMED.get(escape.group("name")), "the pattern has no other names");
        }
        if (escape.group("shell") != null) {
            return '\'';
        }
        if (escape.group("json") != null) {
            return escape.group("json").charAt(0);
        }
        if (escape.group("decimal") != null) {
            return (char) Integer.parseInt(escape.group("decimal"));
        }
        String hex = Stream.of("percent", "unicode", "hex")
                .map(escape::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return (char) Integer.parseInt(hex, 16);
    }
}
