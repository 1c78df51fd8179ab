package org.hsscontract.review;

import java.util.List;
import org.hsscontract.core.text.Html;

/** What all pages have around their content. */
record Layout(String contract, List<SitePage> pages) {

    String document(SitePage page) {
        Html html = new Html();
        html.element(
                "html",
                root -> root.element("head", head -> head(head, page))
                        .line()
                        .element("body", body -> body(body, page), "class", name(page)),
                "lang",
                "en");
        return html.document();
    }

    private void head(Html head, SitePage page) {
        head.start("meta", "charset", "utf-8")
                .line()
                .start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line()
                .start("meta", "http-equiv", "Content-Security-Policy", "content", page.policy())
                .line()
                // Without it a browser asks a server for one, which the policy then refuses aloud.
                .start("link", "rel", "icon", "href", "data:,")
                .line()
                .element("title", page.title() + ": " + contract)
                .line()
                .start("link", "rel", "stylesheet", "href", "review.css")
                .line()
                .element("script", "", "src", "search-index.js", "defer", "defer")
                .line()
                .element("script", "", "src", "review.js", "defer", "defer")
                .line();
        page.scripts()
                .forEach(script -> head.element("script", "", "src", script, "defer", "defer")
                        .line());
    }

    private void body(Html body, SitePage page) {
        body.element("a", "Skip to the content", "href", "#content", "class", "skip")
                .line();
        body.element("header", header -> {
                    header.element("p", p -> p.element("a", contract, "href", "index.html"), "class", "site");
                    header.element("form", Layout::search, "role", "search", "id", "search", "hidden", "hidden");
                    header.element(
                            "nav",
                            nav -> nav.element("ul", ul -> pages.forEach(p -> link(ul, p, page))),
                            "aria-label",
                            "Pages");
                })
                .line();
        body.element(
                        "main",
                        main -> {
                            main.element("h1", page.title()).line();
                            page.write(main);
                        },
                        "id",
                        "content",
                        "tabindex",
                        "-1")
                .line();
    }

    /** Shown by the script, as it does nothing without. */
    private static void search(Html form) {
        form.element("label", "Search", "for", "search-words");
        form.start("input", "type", "search", "id", "search-words", "autocomplete", "off", "spellcheck", "false");
        form.element("p", "", "id", "search-count", "role", "status");
        form.element("ul", "", "id", "search-results");
    }

    private static void link(Html list, SitePage page, SitePage current) {
        list.element("li", li -> {
                    if (page == current) {
                        li.element("a", page.title(), "href", page.file(), "aria-current", "page");
                    } else {
                        li.element("a", page.title(), "href", page.file());
                    }
                })
                .line();
    }

    private static String name(SitePage page) {
        return page.file().replace(".html", "");
    }
}
