package org.hsscontract.scenarios;

import tools.jackson.databind.json.JsonMapper;

/** Values as sentences show them: as JSON text on one line, cut when long. */
final class Excerpt {
    private static final int LONGEST = 300;

    private Excerpt() {}

    /** Any value that can be written as JSON. */
    static String of(Object value) {
        return cut(JsonMapper.shared().writeValueAsString(value));
    }

    /** Text without control characters that says where it was cut. */
    static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "·");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "… (" + line.length() + " characters)";
    }
}
