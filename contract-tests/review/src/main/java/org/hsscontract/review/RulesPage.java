package org.hsscontract.review;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.compatibility.ChangeRule;
import org.hsscontract.compatibility.ChangeRules;
import org.hsscontract.core.text.Html;
import org.hsscontract.verifier.basis.Basis;
import org.hsscontract.verifier.explanation.RuleDescription;

/** The rules by which implementations are judged, and those by which changes are. */
record RulesPage(ReviewContext site, List<RuleDescription> rules) implements SitePage {
    static final String FILE = "rules.html";

    static RulesPage of(ReviewContext site) {
        return new RulesPage(site, RuleDescription.all(site.contract()));
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Rules";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                p -> p.text("The verifier holds an implementation to these ")
                        .text(Prose.count(rules.size(), "rule"))
                        .text(", and ")
                        .element("a", Prose.count(ChangeRules.all().size(), "rule"), "href", "#changes")
                        .text(" judge a change of the contract."));
        rules.stream().map(RuleDescription::topic).distinct().forEach(topic -> {
            html.line().element("h2", topic, "id", Anchor.of("topic/" + topic));
            rules.stream()
                    .filter(r -> r.topic().equals(topic))
                    .forEach(r -> html.line().element("article", article -> rule(article, r), "id", Anchor.of(r.id())));
        });
        html.line().element("h2", "Changes of the contract", "id", "changes");
        html.element(
                "p",
                "The first rule that fits a change judges it: what it does to clients and to servers that kept to the version before.");
        ChangeRules.all()
                .forEach(r -> html.line().element("article", article -> change(article, r), "id", changeAnchor(r)));
    }

    private void rule(Html html, RuleDescription rule) {
        html.element("h3", rule.id());
        html.element("p", rule.sentence());
        html.element(
                "dl",
                dl -> dl.element("dt", "sends")
                        .element(
                                "dd",
                                rule.everyExchange()
                                        ? "Nothing of its own; it judges every exchange. " + rule.sends()
                                        : rule.sends())
                        .element("dt", "proved by")
                        .element("dd", rule.data()));
        if (rule.bases().isEmpty()) {
            html.element("p", "It applies to no operation of this contract.", "class", "note");
        }
        html.element("details", details -> {
            details.element("summary", "What it judges");
            rule.bases().forEach((operation, bases) -> {
                details.element("h4", operation);
                bases.forEach(basis -> details.element("div", row -> basis(row, basis), "class", "row"));
            });
        });
    }

    private void basis(Html html, Basis basis) {
        html.element("div", what -> site.references().element(what, basis.name()), "class", "what");
        html.element("div", why -> site.references().source(why, basis.source()), "class", "why");
    }

    private static void change(Html html, ChangeRule rule) {
        html.element("h3", rule.id());
        html.element("p", p -> Prose.write(p, rule.sentence()));
        html.element(
                "dl",
                dl -> dl.element("dt", "clients")
                        .element(
                                "dd",
                                rule.client().effect() + ": " + rule.client().why())
                        .element("dt", "servers")
                        .element(
                                "dd",
                                rule.server().effect() + ": " + rule.server().why())
                        .element("dt", "version")
                        .element("dd", "a " + rule.step() + " step"));
    }

    /** Apart from the verifier's rules, which could have the same id. */
    static String changeAnchor(ChangeRule rule) {
        return Anchor.of("change/" + rule.id());
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        rules.forEach(r -> entries.add(new SearchEntry(r.id(), "rule", r.sentence(), FILE + "#" + Anchor.of(r.id()))));
        ChangeRules.all()
                .forEach(r -> entries.add(
                        new SearchEntry(r.id(), "rule on changes", r.sentence(), FILE + "#" + changeAnchor(r))));
        return entries;
    }
}
