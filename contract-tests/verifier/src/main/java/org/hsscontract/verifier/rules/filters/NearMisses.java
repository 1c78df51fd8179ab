package org.hsscontract.verifier.rules.filters;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hsscontract.core.contract.Parameter;

/** Values that are nearly one that exists; an exact filter tells them apart. What each is, by value. */
final class NearMisses {
    private NearMisses() {}

    static Map<String, String> of(Parameter filter, String value) {
        Map<String, String> misses = new LinkedHashMap<>();
        if (filter.isInteger()) {
            // An answer may hold anything; that it is no number is said by the rule on its schema.
            if (value.matches("[0-9]{1,18}")) {
                ofNumber(Long.parseLong(value), misses);
            }
        } else if (!value.isEmpty()) {
            ofText(value, misses);
            long most = filter.schema().path("maxLength").asLong(Long.MAX_VALUE);
            misses.keySet().removeIf(m -> m.isEmpty() || m.codePointCount(0, m.length()) > most);
        }
        misses.remove(value);
        return misses;
    }

    private static void ofNumber(long value, Map<String, String> misses) {
        String digits = Long.toString(value);
        if (digits.length() > 1) {
            misses.put(digits.substring(0, digits.length() - 1), "a prefix");
            String rest = digits.substring(1);
            if (!rest.startsWith("0")) {
                misses.put(rest, "a suffix");
            }
        }
        misses.put(Long.toString(value * 10), "a longer number");
        misses.put(Long.toString(value + 65536), "the number plus 65536");
        misses.put("0", "zero");
        misses.put("99999", "a port that cannot be");
    }

    private static void ofText(String value, Map<String, String> misses) {
        int last = value.offsetByCodePoints(value.length(), -1);
        misses.put(value.substring(0, last), "a prefix");
        misses.put(value.substring(value.offsetByCodePoints(0, 1)), "a suffix");
        misses.put(value + "x", "a longer value");
        misses.put(value.toUpperCase(Locale.ROOT), "another case");
        misses.put(value.toLowerCase(Locale.ROOT), "another case");
        misses.put(value.substring(value.lastIndexOf('/') + 1), "the last segment");
        misses.put(value.substring(0, Math.max(0, value.lastIndexOf('/'))), "the directory");
        misses.put(" " + value, "the value padded in front");
        misses.put(value + " ", "the value padded behind");
        misses.put("/" + value, "the value with a slash in front");
        misses.put(value + "/", "the value with a slash behind");
        misses.put("%", "the wildcard %");
        misses.put("*", "the wildcard *");
        misses.put(value.substring(0, last) + "_", "the wildcard _ for the last character");
        misses.put(value.substring(0, last) + "%", "the wildcard % for the last character");
        misses.put(value.substring(0, last) + "?", "the wildcard ? for the last character");
        misses.put(".*", "a regular expression");
        misses.put("resource_not_found", "a value that exists nowhere");
        misses.put("' OR '1'='1", "a value with quotes");
        misses.put(value + "'", "the value with a quote behind");
        misses.put(value + "\\", "the value with a backslash behind");
        misses.put("ключ-键", "a value of other scripts");
    }
}
