package org.hsscontract.server.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code name=value&...}, where a plus sign is a space. */
final class QueryString {

    private QueryString() {}

    /**
     * The values by name, both decoded; a name without {@code =} has an empty value.
     *
     * @throws RefusedRequest if something cannot be decoded
     */
    static Map<String, List<String>> parse(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null) {
            return parameters;
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            parameters.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
        }
        return parameters;
    }

    private static String decode(String encoded) {
        return StrictDecoding.decode(encoded.replace('+', ' '))
                .orElseThrow(() -> RefusedRequest.unparsable(
                        "The query cannot be decoded: names and values must be percent-encoded UTF-8"));
    }
}
