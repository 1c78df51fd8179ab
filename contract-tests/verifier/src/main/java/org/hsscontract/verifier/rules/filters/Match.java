package org.hsscontract.verifier.rules.filters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How a value of an entry matches one that a filter was asked for. That a filter selects is one thing, by which comparison
 * another: where nothing says exact, any comparison that an implementer may think of selects.
 */
public enum Match {
    /** The same value. */
    EXACT,
    /** Not the same, but alike under some comparison: a part either way, any case, a pattern, a number of the same digits. */
    LOOSE,
    /** Alike under no comparison. */
    NONE;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final long BITS_16 = 1L << 16;
    private static final long BITS_32 = 1L << 32;

    /** @param integer whether the filter takes integers */
    static Match of(boolean integer, String wanted, String actual) {
        if (wanted.equals(actual)) {
            return EXACT;
        }
        boolean alike = integer ? alikeAsNumbers(wanted, actual) : alike(folded(wanted), folded(actual));
        return alike ? LOOSE : NONE;
    }

    private static boolean alikeAsNumbers(String wanted, String actual) {
        if (wanted.contains(actual) || actual.contains(wanted)) {
            return true;
        }
        return DIGITS.matcher(wanted).matches()
                && DIGITS.matcher(actual).matches()
                && cutAlike(Long.parseLong(wanted), Long.parseLong(actual));
    }

    private static boolean cutAlike(long wanted, long actual) {
        return wanted % BITS_16 == actual || wanted % BITS_32 == actual;
    }

    private static boolean alike(String wanted, String actual) {
        return actual.contains(wanted)
                || wanted.contains(actual)
                || actual.matches(pattern(wanted, "*", "?"))
                || actual.matches(pattern(wanted, "%", "_"))
                || matches(wanted, actual);
    }

    /** Case, form of Unicode, kind of slash, needless segments and blanks around taken away. */
    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String slashes = plain.replace('\\', '/').replaceAll("/(\\./)+", "/").replaceAll("/+", "/");
        return slashes.strip();
    }

    /** The text as a regular expression in which two characters stand for any text and any character. */
    private static String pattern(String text, String any, String one) {
        StringBuilder pattern = new StringBuilder("(?s)");
        text.codePoints().mapToObj(Character::toString).forEach(c -> {
            if (c.equals(any)) {
                pattern.append(".*");
            } else {
                pattern.append(c.equals(one) ? "." : Pattern.quote(c));
            }
        });
        return pattern.toString();
    }

    private static boolean matches(String expression, String text) {
        try {
            return Pattern.compile(expression, Pattern.DOTALL).matcher(text).find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
