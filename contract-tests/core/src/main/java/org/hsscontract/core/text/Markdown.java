package org.hsscontract.core.text;

/** Text within GitHub's Markdown. */
public final class Markdown {
    private static final int LONGEST = 300;

    private Markdown() {}

    /** Text that Markdown takes as nothing but text, and that stays within a cell; a long one is cut. */
    public static String cell(String text) {
        return text(cut(text));
    }

    /** Text that Markdown takes as nothing but text, and that stays within a cell, in full. */
    public static String text(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_{}\\[\\]()#+!|~@])", "\\\\$1");
    }

    /** As {@link #cell}, in the font of code. */
    public static String code(String text) {
        return "<code>" + cell(text) + "</code>";
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
