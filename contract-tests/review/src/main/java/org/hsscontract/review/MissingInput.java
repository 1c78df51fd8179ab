package org.hsscontract.review;

import org.hsscontract.core.text.Html;

/** Says what was not given, so that nobody takes an empty page for a good result. */
final class MissingInput {
    private MissingInput() {}

    static void write(Html html, OptionalInput extra) {
        html.element("p", "Not here: the site was made without " + extra.words() + ".", "class", "verdict missing");
        if (!extra.command().isEmpty()) {
            html.element("p", "This makes it; then make the site again with it:");
            html.element("pre", extra.command(), "tabindex", "0");
        }
    }
}
