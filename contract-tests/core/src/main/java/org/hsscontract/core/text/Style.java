package org.hsscontract.core.text;

/** Colours for a terminal, or none. */
public enum Style {
    PLAIN,
    COLOURED;

    public String paint(Colour colour, String text) {
        return paint(colour.code, text);
    }

    public String strong(String text) {
        return paint("1", text);
    }

    private String paint(String code, String text) {
        return this == COLOURED ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
