package org.hsscontract.review;

import java.util.List;
import java.util.function.Consumer;
import org.hsscontract.compatibility.ChangeRules;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.text.Html;

/** What the API is, how it stands, and a way through the other pages. */
record IndexPage(
        ReviewContext site,
        RulesPage rules,
        JudgePage judge,
        LintPage lint,
        ChangesPage changes,
        SdksPage sdks,
        CoveragePage coverage)
        implements SitePage {

    /** A stop on the way. */
    private record Stop(int minutes, String href, String page, String what) {}

    private static final List<Stop> WAY = List.of(
            new Stop(3, "reference.html", "Reference", "what can be asked and what is answered"),
            new Stop(
                    4,
                    "behaviour.html",
                    "Behaviour",
                    "what the operations do, in sentences; is each one what you would expect?"),
            new Stop(9, "decisions.html", "Decisions", "begin with the contradictions: would you have decided so?"),
            new Stop(5, "elements.html", "Elements", "show the assumed ones, and follow some links into the documents"),
            new Stop(3, "examples.html", "Examples", "success, and every error"),
            new Stop(
                    4,
                    "rules.html",
                    "Rules",
                    "what an implementation is held to, and what the vectors hold clients to"),
            new Stop(2, "try.html", "Try it", "if a server serves this site"));

    @Override
    public String file() {
        return "index.html";
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public void write(Html html) {
        html.element("p", site.contract().document().at("info", "description").asString(""));
        html.element("ul", ul -> site.contract().operations().forEach(o -> ul.element("li", li -> operation(li, o))));
        html.line().element("h2", "How it stands", "id", "status");
        html.element("dl", this::status, "class", "status-list");
        int minutes = WAY.stream().mapToInt(Stop::minutes).sum();
        html.line().element("h2", "To judge it in " + minutes + " minutes", "id", "way");
        html.element(
                "ol",
                ol -> WAY.forEach(stop -> ol.element(
                        "li",
                        li -> li.element("a", stop.page(), "href", stop.href())
                                .text(" (" + stop.minutes() + " min): " + stop.what()))));
        html.line().element("h2", "To judge a change in 5", "id", "change");
        html.element("ol", ol -> {
            ol.element(
                    "li",
                    li -> li.element("a", "Changes", "href", ChangesPage.FILE)
                            .text(": what is different from the last release, and whom it breaks"));
            ol.element(
                    "li",
                    li -> li.element("a", "Lint", "href", LintPage.FILE)
                            .text(" and ")
                            .element("a", "Coverage", "href", CoveragePage.FILE)
                            .text(": is anything open, is anything not proved any more?"));
            ol.element(
                    "li", li -> li.element("a", "SDKs", "href", SdksPage.FILE).text(": do they still agree?"));
        });
    }

    private void operation(Html html, Operation operation) {
        html.element("a", operation.id(), "href", BehaviourPage.FILE + "#" + Anchor.of(operation.id()))
                .text(": "
                        + ElementValue.of(site.contract(), operation.element())
                                .path("description")
                                .asString(""));
    }

    /** Every number leads to what it counts. */
    private void status(Html html) {
        line(html, "Elements", dd -> {
            for (Foundation foundation : Foundation.values()) {
                link(dd, Counts.elements(site, foundation) + " " + foundation.words(), foundation.href());
            }
        });
        line(
                html,
                "Decisions",
                dd -> Counts.decisions(site)
                        .forEach((kind, number) -> link(
                                dd, Prose.count(number, kind), DecisionsPage.FILE + "#" + Anchor.of("kind/" + kind))));
        line(html, "Vectors", dd -> {
            link(dd, Integer.toString(site.contract().vectors().size()), VectorsPage.FILE);
            VectorsPage.kinds(site)
                    .forEach((kind, number) ->
                            link(dd, number + " " + kind, VectorsPage.FILE + "#" + Anchor.of("kind/" + kind)));
        });
        line(html, "Rules", dd -> {
            link(dd, rules.rules().size() + " on implementations", RulesPage.FILE);
            link(dd, ChangeRules.all().size() + " on changes", RulesPage.FILE + "#changes");
        });
        line(html, "Judge", dd -> judge.summaries().forEach((href, words) -> link(dd, words, href)));
        line(html, "Lint", dd -> link(dd, lint.lint().isPresent() ? lint.summary() : "not given", LintPage.FILE));
        line(
                html,
                "Changes",
                dd -> link(
                        dd,
                        changes.release().map(ChangesPage::summary).orElse("no release to compare with"),
                        ChangesPage.FILE));
        line(
                html,
                "SDKs",
                dd -> link(
                        dd,
                        sdks.matrix().map(m -> m.path("verdict").asString("")).orElse("not given"),
                        SdksPage.FILE));
        line(html, "Coverage", dd -> link(dd, coverage.summary().orElse("not given"), CoveragePage.FILE));
    }

    private static void line(Html html, String name, Consumer<Html> content) {
        html.element("dt", name).element("dd", content).line();
    }

    private static void link(Html html, String text, String href) {
        html.element("a", text, "href", href).text(" ");
    }
}
