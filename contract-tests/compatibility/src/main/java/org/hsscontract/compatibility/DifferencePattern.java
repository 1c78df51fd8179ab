package org.hsscontract.compatibility;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which differences a rule is about: a verb and a pattern of addresses, such as {@code raised operations/*}{@code /parameters/**}{@code /minimum}.
 * In the pattern {@code *} is a name, {@code **} any number of names, and {@code {a,b}} one of them.
 */
record DifferencePattern(Verb verb, Pattern address) {

    /** What happened to a value. */
    enum Verb {
        ADDED,
        REMOVED,
        CHANGED,
        RAISED,
        LOWERED,
        ANY
    }

    static DifferencePattern of(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        return new DifferencePattern(
                Verb.valueOf(parts[0].toUpperCase(Locale.ROOT)), Pattern.compile(regex("/" + parts[1])));
    }

    boolean fits(Difference difference) {
        return verb(difference) && address.matcher("/" + difference.path()).matches();
    }

    private boolean verb(Difference d) {
        boolean changed = !d.added() && !d.removed();
        boolean numbers = d.before().isNumber() && d.after().isNumber();
        return switch (verb) {
            case ANY -> true;
            case ADDED -> d.added();
            case REMOVED -> d.removed();
            case CHANGED -> changed;
            case RAISED ->
                numbers && d.after().decimalValue().compareTo(d.before().decimalValue()) > 0;
            case LOWERED ->
                numbers && d.after().decimalValue().compareTo(d.before().decimalValue()) < 0;
        };
    }

    private static String regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (pattern.startsWith("/**", i)) {
                regex.append("(?:/[^/]+)*");
                i += 2;
            } else {
                regex.append(
                        switch (c) {
                            case '*' -> "[^/]+";
                            case '{' -> "(?:";
                            case '}' -> ")";
                            case ',' -> "|";
                            default -> Pattern.quote(String.valueOf(c));
                        });
            }
        }
        return regex.toString();
    }
}
