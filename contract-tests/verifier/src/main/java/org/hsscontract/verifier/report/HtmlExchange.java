package org.hsscontract.verifier.report;

import java.util.List;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.text.Html;

/** One exchange of the HTML report, folded: request, status, headers, body. */
final class HtmlExchange {
    /** Characters of a body that are shown. */
    private static final int MOST = 20_000;

    private HtmlExchange() {}

    /** @param state whether a finding refers to it, in the words of the filter */
    static void write(Html html, MaskedExchange exchange, String state) {
        html.line()
                .element(
                        "details",
                        details -> {
                            details.element(
                                    "summary",
                                    summary -> summary.element(
                                                    "span", Integer.toString(exchange.number()), "class", "number")
                                            .text(" ")
                                            .element(
                                                    "span",
                                                    exchange.response()
                                                            .map(r -> Integer.toString(r.status()))
                                                            .orElse("failed"),
                                                    "class",
                                                    "status")
                                            .text(" ")
                                            .element("code", exchange.method() + " " + shortened(exchange.url(), 200)));
                            details.element("h4", "Request");
                            details.element(
                                    "pre",
                                    exchange.method() + " " + exchange.url() + "\n" + headers(exchange.headers()));
                            details.element("pre", exchange.curl());
                            exchange.response()
                                    .ifPresentOrElse(
                                            r -> response(details, r),
                                            () -> details.element("h4", "No whole response")
                                                    .element("p", exchange.failure()));
                        },
                        "class",
                        "exchange",
                        "id",
                        "exchange-" + exchange.number(),
                        "data-state",
                        state);
    }

    private static void response(Html html, MaskedExchange.Response response) {
        html.element("h4", "Response");
        html.element("pre", response.version() + " " + response.status() + "\n" + headers(response.headers()));
        if (!response.omitted().isEmpty()) {
            html.element(
                    "p",
                    "Body not shown: " + response.omitted() + ". It has " + response.size() + " bytes.",
                    "class",
                    "note");
        } else if (response.body().isEmpty()) {
            html.element("p", "No body.", "class", "note");
        } else {
            if (response.base64()) {
                html.element("p", "The body is not UTF-8 text; this is its Base64.", "class", "note");
            }
            html.element("pre", shortened(response.body(), MOST), "class", "body");
        }
        if (response.body().length() > MOST) {
            html.element(
                    "p",
                    "Cut: " + MOST + " of " + response.body().length() + " characters are shown; the HAR has all.",
                    "class",
                    "note");
        }
    }

    private static String headers(List<HeaderFields.Field> headers) {
        StringBuilder text = new StringBuilder();
        headers.forEach(
                h -> text.append(h.name()).append(": ").append(h.value()).append('\n'));
        return text.toString();
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        // Not between the halves of a character.
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "…";
    }
}
