package org.hsscontract.verifier.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.rule.Options;

/**
 * Takes the tokens of a verification out of texts, in whatever form a target may have sent them back: in any case,
 * percent-encoded, escaped as in JSON or HTML, in Base64, and without the last character, as a rule sends them. Thread-safe.
 */
final class Masking {
    private static final String MASK = "***";
    /** A shorter token without its last character is too common a text. */
    private static final int SHORTEST_CUT = 8;

    private final List<String> tokens;

    private Masking(List<String> tokens) {
        this.tokens = tokens;
    }

    static Masking of(Report report) {
        return of(Stream.concat(
                        Stream.of(report.target().token()),
                        report.options().second().map(Options.SecondProject::token).stream())
                .toList());
    }

    static Masking of(List<String> tokens) {
        return new Masking(
                tokens.stream().flatMap(t -> Stream.of(t, base64(t))).distinct().toList());
    }

    private static String base64(String token) {
        return Base64.getEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    }

    /** The text with each token replaced by {@code ***}. */
    String of(String text) {
        String masked = text;
        for (String token : tokens) {
            masked = isPartOf(token, masked) ? MASK : without(token, masked);
        }
        return masked;
    }

    /** As {@link #of}, and with what cannot be shown or would command a terminal replaced. */
    String shown(String text) {
        String masked = of(text);
        StringBuilder shown = new StringBuilder(masked.length());
        masked.codePoints().forEach(c -> shown.appendCodePoint(isShowable(c) ? c : 0xfffd));
        return shown.toString();
    }

    private static boolean isShowable(int c) {
        return c == '\n'
                || c == '\t'
                || (!Character.isISOControl(c) && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff);
    }

    /** A whole text that is the beginning of a token: a header with a cut one. */
    private static boolean isPartOf(String token, String text) {
        return text.length() > token.length() / 2 && token.regionMatches(true, 0, text, 0, text.length());
    }

    private static String without(String token, String text) {
        StringBuilder masked = null;
        int copied = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = end(token, text, at);
            if (end > at) {
                masked = masked == null ? new StringBuilder(text.length()) : masked;
                masked.append(text, copied, at).append(MASK);
                copied = end;
                at = end - 1;
            }
        }
        return masked == null
                ? text
                : masked.append(text, copied, text.length()).toString();
    }

    /** Where the token that begins there ends, or -1 if none does. */
    private static int end(String token, String text, int start) {
        if (!EscapedCharacter.begins(text.charAt(start)) && !same(text.charAt(start), token.charAt(0))) {
            return -1;
        }
        // Each character may stand there by itself or escaped, and one that is itself may look like an escape.
        Set<Integer> ends = Set.of(start);
        for (int i = 0; i < token.length(); i++) {
            Set<Integer> next = new HashSet<>();
            for (int at : ends) {
                after(token.charAt(i), text, at, next);
            }
            if (next.isEmpty()) {
                return i == token.length() - 1 && i >= SHORTEST_CUT - 1 ? Collections.max(ends) : -1;
            }
            ends = next;
        }
        return Collections.max(ends);
    }

    private static void after(char wanted, String text, int at, Set<Integer> ends) {
        if (at >= text.length()) {
            return;
        }
        if (same(text.charAt(at), wanted)) {
            ends.add(at + 1);
        }
        // What follows an encoded percent sign may be digits of the token; the whole then looks like one character
        // encoded twice.
        for (int end = at + 1; wanted == '%' && text.charAt(at) == '%' && text.startsWith("25", end); end += 2) {
            ends.add(end + 2);
        }
        EscapedCharacter.at(text, at).filter(c -> same(c.value(), wanted)).ifPresent(c -> ends.add(c.end()));
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
