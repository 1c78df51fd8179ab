package org.hsscontract.client;

import java.net.http.HttpRequest;

/**
 * Makes a text from the server fit for a message: without the token, on one line, not long.
 *
 * @param token what is taken out; if shorter than eight characters it is no secret, and taking it out would only garble
 */
record Redaction(String token) {

    private static final int LONGEST = 500;

    static Redaction of(final HttpRequest request) {
        return new Redaction(
                request.headers().firstValue(GeneratedClient.TOKEN_HEADER).orElse(""));
    }

    String withoutToken(final String text) {
        return token.length() < 8 ? text : text.replace(token, "***");
    }

    String excerpt(final String text) {
        final String line =
                withoutToken(text).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
