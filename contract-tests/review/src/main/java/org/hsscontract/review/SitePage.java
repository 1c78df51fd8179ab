package org.hsscontract.review;

import java.util.List;
import org.hsscontract.core.text.Html;

/** A page of the site. */
interface SitePage {
    /** Name of its file. */
    String file();

    /** For navigation and heading. */
    String title();

    /** What stands under the heading. */
    void write(Html html);

    /** What of it the search finds. */
    default List<SearchEntry> entries() {
        return List.of();
    }

    /** What it needs beyond the script that all pages have. */
    default List<String> scripts() {
        return List.of();
    }

    /** Its Content-Security-Policy. */
    default String policy() {
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
    }
}
