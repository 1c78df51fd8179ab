package org.hsscontract.scenarios;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids of vectors where {@code *} stands for any characters. */
final class IdPattern {
    private IdPattern() {}

    static boolean matches(String pattern, String id) {
        String regex = Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return id.matches(regex);
    }
}
