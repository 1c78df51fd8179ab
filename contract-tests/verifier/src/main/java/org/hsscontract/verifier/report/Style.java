package org.hsscontract.verifier.report;

import org.hsscontract.verifier.rule.Outcome;

/** Colours for a terminal, or none. */
public enum Style {
    PLAIN,
    COLOURED;

    public String paint(Outcome outcome, String text) {
        return switch (outcome) {
            case VIOLATED -> paint("31;1", text);
            case WARNING -> paint("33", text);
            case NOT_PROVED -> paint("36", text);
            case PROVED -> paint("32", text);
            case NOT_APPLICABLE -> paint("2", text);
        };
    }

    public String strong(String text) {
        return paint("1", text);
    }

    private String paint(String code, String text) {
        return this == COLOURED ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
