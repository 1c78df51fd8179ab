package org.hsscontract.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The look that all pages of this project share. */
public final class StyleSheet {
    private StyleSheet() {}

    /** The CSS, to be stored as UTF-8. */
    public static String css() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css is missing beside " + StyleSheet.class.getName(), e);
        }
    }
}
