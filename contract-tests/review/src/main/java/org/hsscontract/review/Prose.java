package org.hsscontract.review;

import java.util.Locale;
import org.hsscontract.core.text.Html;

/** Sentences with names in backticks, and numbers of things. */
final class Prose {
    private Prose() {}

    /** What stands between backticks becomes code. */
    static void write(Html html, String text) {
        String[] parts = text.split("`", -1);
        // An odd one has no partner: it is a character like others.
        int last = parts.length % 2 == 0 ? parts.length - 2 : parts.length - 1;
        for (int i = 0; i <= last; i++) {
            if (i % 2 == 0) {
                html.text(parts[i]);
            } else {
                html.element("code", parts[i]);
            }
        }
        if (last < parts.length - 1) {
            html.text("`" + parts[parts.length - 1]);
        }
    }

    static String plain(String text) {
        return text.replace("`", "");
    }

    /** {@code 1 rule}, {@code 2 rules}. */
    static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
