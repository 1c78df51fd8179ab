package org.hsscontract.verifier.rules.filters;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hsscontract.core.http.PercentEncoding;

/** The ways to write one value in a query: every character encoded, small digits, a slash as it is, + for a space. */
final class Spellings {
    private Spellings() {}

    /** All but the usual one. */
    static Set<String> of(String value) {
        StringBuilder all = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            all.append('%').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        String usual = PercentEncoding.of(value);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(usual.replace("%2F", "/"));
        spellings.add(all.toString());
        spellings.add(usual.replace("%20", "+"));
        spellings.add(usual.replace("%2F", "/").replace("%20", "+"));
        spellings.remove(usual);
        return spellings;
    }
}
