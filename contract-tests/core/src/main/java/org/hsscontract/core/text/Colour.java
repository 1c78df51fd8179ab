package org.hsscontract.core.text;

/** What a terminal can paint text with; what a colour means is for the one who paints to say. */
public enum Colour {
    BOLD_RED("31;1"),
    YELLOW("33"),
    CYAN("36"),
    GREEN("32"),
    FAINT("2");

    final String code;

    Colour(String code) {
        this.code = code;
    }
}
