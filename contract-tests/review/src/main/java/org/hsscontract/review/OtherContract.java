package org.hsscontract.review;

import org.hsscontract.core.text.Html;

/** Warns of results that are about another contract, or another version of it, than the site. */
final class OtherContract {
    private OtherContract() {}

    static void note(Html html, ReviewContext site, String title) {
        if (!title.equals(site.contract().title())) {
            html.element(
                    "p",
                    "These results are about '" + title + "', not about '"
                            + site.contract().title() + "'. Make them again.",
                    "class",
                    "verdict missing");
        }
    }
}
