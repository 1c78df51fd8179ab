package org.hsscontract.server;

import java.util.regex.Pattern;

/** What text may be stored: it must come back over JSON as it went in. */
final class Text {

    static final int MAX_IDENTIFIER = 256;
    static final int MAX_PATH = 4096;

    /** The value of a query that stands for all enterprise projects, so none can have this name. */
    static final String ALL_ENTERPRISE_PROJECTS = "all_granted_eps";

    // Java matches by code point: only unpaired surrogates fall into the range.
    private static final Pattern STORABLE = Pattern.compile("[^\\x00\\uD800-\\uDFFF]+");

    private Text() {}

    static boolean isStorable(String value, int max) {
        return STORABLE.matcher(value).matches() && value.codePointCount(0, value.length()) <= max;
    }

    static void require(String name, String value, int max) {
        if (!isStorable(value, max)) {
            throw new IllegalArgumentException(
                    name + " must have 1 to " + max + " characters, without NUL and unpaired surrogates");
        }
    }

    static void requireEnterpriseProject(String value) {
        require("enterpriseProjectId", value, MAX_IDENTIFIER);
        if (value.equals(ALL_ENTERPRISE_PROJECTS)) {
            throw new IllegalArgumentException(ALL_ENTERPRISE_PROJECTS
                    + " is no enterprise project but a value of queries; name each one instead");
        }
    }
}
