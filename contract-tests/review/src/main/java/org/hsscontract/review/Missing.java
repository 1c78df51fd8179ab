package org.hsscontract.review;

import org.hsscontract.verifier.report.Html;

/** Says what was not given, so that nobody takes an empty page for a good result. */
final class Missing {
    private Missing() {}

    static void write(Html html, Extra extra) {
        html.element("p", "Not here: the site was made without " + extra.words() + ".", "class", "verdict missing");
        if (!extra.command().isEmpty()) {
            html.element("p", "This makes it; then make the site again with it:");
            html.element("pre", extra.command(), "tabindex", "0");
        }
    }
}
