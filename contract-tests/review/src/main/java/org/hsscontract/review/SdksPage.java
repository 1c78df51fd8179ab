package org.hsscontract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsscontract.core.text.Html;
import tools.jackson.databind.JsonNode;

/** Which SDKs agree with the contract, step by step and topic by topic. */
record SdksPage(ReviewContext site, Optional<JsonNode> matrix) implements SitePage {
    static final String FILE = "sdks.html";

    static SdksPage of(ReviewContext site) {
        return new SdksPage(
                site,
                ResultFile.read(site.input(), OptionalInput.MATRIX, "contract", "verdict", "topics", "languages"));
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "SDKs";
    }

    @Override
    public void write(Html html) {
        if (matrix.isEmpty()) {
            MissingInput.write(html, OptionalInput.MATRIX);
            return;
        }
        JsonNode found = matrix.get();
        html.element(
                "p",
                found.path("verdict").asString(""),
                "class",
                found.path("exit_code").asInt(1) == 0 ? "verdict" : "verdict fails");
        OtherContract.note(html, site, found.path("contract").asString(""));
        table(html, found);
        found.path("languages")
                .forEach(l -> html.line()
                        .element(
                                "section",
                                section -> language(section, l),
                                "id",
                                Anchor.of(l.path("id").asString(""))));
    }

    private void table(Html html, JsonNode found) {
        List<String> topics =
                found.path("topics").valueStream().map(JsonNode::asString).toList();
        ScrollingTable.write(html, "SDKs and topics", table -> {
            table.element("caption", "Vectors passed, of those that say something about clients");
            table.element(
                    "thead",
                    head -> head.element("tr", tr -> {
                        tr.element("th", "SDK", "scope", "col").element("th", "verdict", "scope", "col");
                        topics.forEach(t -> tr.element(
                                "th",
                                th -> th.element("a", t, "href", VectorsPage.FILE + "#" + Anchor.of("topic/" + t)),
                                "scope",
                                "col"));
                    }));
            table.element(
                    "tbody",
                    body -> found.path("languages")
                            .forEach(l -> body.line().element("tr", tr -> {
                                tr.element(
                                        "th",
                                        th -> th.element(
                                                "a",
                                                l.path("language").asString(""),
                                                "href",
                                                "#" + Anchor.of(l.path("id").asString(""))),
                                        "scope",
                                        "row");
                                tr.element("td", td -> verdict(td, l));
                                topics.forEach(t -> tr.element("td", passed(l, t)));
                            })));
        });
    }

    /** A dash if its vectors were not run. */
    private static String passed(JsonNode language, String topic) {
        List<String> states = language.path("vectors")
                .valueStream()
                .filter(v -> v.path("topic").asString("").equals(topic))
                .map(v -> v.path("state").asString(""))
                .filter(s -> !s.equals("not applicable"))
                .toList();
        return states.isEmpty()
                ? "–"
                : states.stream().filter(s -> s.equals("pass")).count() + "/" + states.size();
    }

    private static void verdict(Html html, JsonNode language) {
        String verdict = language.path("verdict").asString("");
        html.element(
                "span",
                verdict,
                "class",
                switch (verdict) {
                    case "agrees" -> "state proved";
                    case "not run" -> "state not-proved";
                    default -> "state violated";
                });
    }

    private void language(Html html, JsonNode language) {
        html.element("h2", language.path("language").asString(""));
        html.element("p", p -> verdict(p, language));
        List<JsonNode> steps = language.path("steps").valueStream().toList();
        String passed = steps.stream()
                .filter(SdksPage::hasPassed)
                .map(s -> s.path("step").asString(""))
                .collect(Collectors.joining(", "));
        html.element("p", "Passed: " + (passed.isEmpty() ? "none" : passed) + ".");
        steps.stream()
                .filter(s -> !hasPassed(s))
                .forEach(s -> html.element(
                        "div",
                        row -> {
                            row.element(
                                    "div",
                                    s.path("step").asString("") + ": "
                                            + s.path("state").asString(""),
                                    "class",
                                    "what");
                            row.element("div", s.path("message").asString(""), "class", "why");
                        },
                        "class",
                        "row"));
        language.path("problems").forEach(p -> html.element("p", p.asString()));
        List<JsonNode> telling = language.path("vectors")
                .valueStream()
                .filter(v -> v.has("findings") || v.has("declared"))
                .toList();
        telling.forEach(v -> html.line().element("article", article -> vector(article, v)));
    }

    private static boolean hasPassed(JsonNode step) {
        return step.path("state").asString("").equals("passed");
    }

    private static void vector(Html html, JsonNode vector) {
        String id = vector.path("id").asString("");
        html.element(
                "h3",
                h -> h.element("a", id, "href", VectorsPage.FILE + "#" + Anchor.of(id))
                        .text(" " + vector.path("state").asString("")));
        vector.path("findings")
                .forEach(d -> html.element(
                        "dl",
                        dl -> dl.element("dt", "expected")
                                .element("dd", d.path("expected").asString(""))
                                .element("dt", "actual")
                                .element("dd", d.path("actual").asString(""))));
        if (vector.has("declared")) {
            html.element(
                    "p",
                    p -> {
                        p.text("Declared: "
                                + vector.path("declared").path("reason").asString("") + " ");
                        String link = vector.path("declared").path("link").asString("");
                        if (link.startsWith("https://")) {
                            p.element("a", link, "href", link, "rel", "noreferrer");
                        }
                    },
                    "class",
                    "note");
        }
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        matrix.ifPresent(m -> m.path("languages")
                .forEach(l -> entries.add(new SearchEntry(
                        l.path("language").asString(""),
                        "SDK",
                        l.path("verdict").asString(""),
                        FILE + "#" + Anchor.of(l.path("id").asString(""))))));
        return entries;
    }
}
