package org.hsscontract.review;

import org.hsscontract.core.contract.Source;
import org.hsscontract.core.text.Html;

/** How firmly an element is founded: the three classes of the provenance. */
enum Foundation {
    /** A document or a MUST of a standard says it in so many words. */
    LITERAL("said literally", "proved"),
    /** Documented with a reading: everybody has to take the words so. */
    READ("read", "read"),
    /** It had to be decided. */
    ASSUMED("assumed", "warning");

    private final String words;
    private final String state;

    Foundation(String words, String state) {
        this.words = words;
        this.state = state;
    }

    static Foundation of(Source source) {
        if (!source.documented()) {
            return ASSUMED;
        }
        return source.explanation().isEmpty() ? LITERAL : READ;
    }

    String words() {
        return words;
    }

    /** The name that style sheets and the filter of the elements know it by. */
    String state() {
        return state;
    }

    /** The address of the elements of this class. */
    String href() {
        return ElementsPage.FILE + "#show-" + state;
    }

    void write(Html html) {
        html.element("span", words, "class", "state " + state);
    }
}
