package org.hsscontract.review;

import java.util.List;
import org.hsscontract.core.text.Html;

/** The contract as Redoc shows it; its JSON is in the page, because a page from a file may not read another file. */
record ReferencePage(ReviewContext site) implements SitePage {
    @Override
    public String file() {
        return "reference.html";
    }

    @Override
    public String title() {
        return "Reference";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                p -> p.text("The contract as Redoc shows it. Where each part comes from is shown under ")
                        .element("a", "Elements", "href", ElementsPage.FILE)
                        .text("."),
                "class",
                "note");
        html.element("template", site.contract().document().tree().toString(), "id", "contract")
                .line();
        html.element("div", "", "id", "redoc");
        html.element("noscript", "The reference is drawn by a script; the page Elements shows the same without one.");
    }

    @Override
    public List<String> scripts() {
        return List.of(Redoc.FILE, "reference.js");
    }

    @Override
    public String policy() {
        // Redoc writes its style sheets while it draws.
        return "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
    }
}
