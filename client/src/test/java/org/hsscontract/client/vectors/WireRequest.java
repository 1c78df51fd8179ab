package org.hsscontract.client.vectors;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of a request: its parts, the query decoded; header names in lower case. */
record WireRequest(String method, String target, Map<String, List<String>> headers) {

    static WireRequest parse(final String head) {
        final String[] lines = head.strip().split("\r\n");
        final String[] first = lines[0].split(" ", 3);
        return new WireRequest(
                first[0],
                first[1],
                Arrays.stream(lines)
                        .skip(1)
                        .map(line -> line.split(": ?", 2))
                        .collect(Collectors.groupingBy(
                                field -> field[0].toLowerCase(Locale.ROOT),
                                Collectors.mapping(field -> field[1], Collectors.toList()))));
    }

    /** Decoded; a plus sign is itself. */
    List<String> path() {
        return segments(target.split("\\?", 2)[0]);
    }

    static List<String> segments(final String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> decoded(segment.replace("+", "%2B")))
                .toList();
    }

    /** Names and values, decoded. */
    List<List<String>> query() {
        return Stream.of(target.split("\\?", 2))
                .skip(1)
                .flatMap(query -> Arrays.stream(query.split("&")))
                .map(pair -> Arrays.stream(pair.split("=", 2))
                        .map(WireRequest::decoded)
                        .toList())
                .toList();
    }

    private static String decoded(final String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
