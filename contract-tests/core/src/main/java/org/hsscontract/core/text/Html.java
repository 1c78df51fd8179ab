package org.hsscontract.core.text;

import java.util.function.Consumer;

/** Builds HTML; all text and all attribute values are escaped, so nothing that a target sent becomes markup. */
public final class Html {
    private final StringBuilder markup = new StringBuilder();

    /** An element with attributes, given as name, value, name, value, and what is in it. */
    public Html element(String name, Consumer<Html> content, String... attributes) {
        start(name, attributes);
        content.accept(this);
        markup.append("</").append(name).append('>');
        return this;
    }

    /** An element that holds only text. */
    public Html element(String name, String text, String... attributes) {
        return element(name, html -> html.text(text), attributes);
    }

    /** The start of an element; alone it is for those that have no end. */
    public Html start(String name, String... attributes) {
        markup.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            markup.append('"');
        }
        markup.append('>');
        return this;
    }

    public Html text(String text) {
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append((char) c);
            }
        });
        return this;
    }

    /** A line end between elements, for those who read the source. */
    public Html line() {
        markup.append('\n');
        return this;
    }

    /** A style sheet of this package, as it is. */
    private Html style(String css) {
        markup.append("<style>\n").append(css).append("</style>");
        return this;
    }

    /** A whole page that needs nothing from outside and no script: head, and what is in {@code main}. */
    public String page(String title, String css, Runnable main) {
        element(
                "html",
                page -> element("head", head -> head(title, css))
                        .line()
                        .element("body", body -> line().element("main", content -> main.run())),
                "lang",
                "en");
        return document();
    }

    private void head(String title, String css) {
        start("meta", "charset", "utf-8").line();
        start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        // What the other side sent is shown as text; should an escape ever be missed, this keeps it from doing
        // anything.
        start(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .line();
        element("title", title).line();
        style(css);
    }

    public String document() {
        return "<!doctype html>\n" + markup + "\n";
    }
}
