package org.hsscontract.client;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What may stand in a header. The JDK's own check would put the token into its message. */
final class HeaderText {

    private HeaderText() {}

    /** Says what is wrong without repeating the value, or null if nothing is. */
    static @Nullable String problem(final @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "is empty";
        }
        return IntStream.range(0, value.length())
                .filter(i -> value.charAt(i) < ' ' || value.charAt(i) > '~' || isOuterSpace(value, i))
                .mapToObj(i -> "has a character at index " + i + " that cannot be sent in a header"
                        + " (a line break or space at an end, a control character, or one beyond ASCII)")
                .findFirst()
                .orElse(null);
    }

    private static boolean isOuterSpace(final String value, final int index) {
        return value.charAt(index) == ' ' && (index == 0 || index == value.length() - 1);
    }
}
