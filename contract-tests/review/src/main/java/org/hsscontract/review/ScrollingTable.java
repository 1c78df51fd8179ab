package org.hsscontract.review;

import java.util.function.Consumer;
import org.hsscontract.core.text.Html;

/** A table that may be wider than the page: it scrolls by itself, with the keyboard too. */
final class ScrollingTable {
    private ScrollingTable() {}

    /** @param label what it is called for who does not see it */
    static void write(Html html, String label, Consumer<Html> table) {
        html.element(
                "div",
                scroll -> scroll.element("table", table),
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                label);
    }
}
