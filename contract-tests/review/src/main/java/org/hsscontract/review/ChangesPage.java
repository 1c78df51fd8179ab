package org.hsscontract.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.hsscontract.compatibility.Change;
import org.hsscontract.compatibility.ChangeRule;
import org.hsscontract.compatibility.Comparison;
import org.hsscontract.compatibility.Effect;
import org.hsscontract.core.text.Html;

/** What is different from the last release, whom it breaks, and what the changelog says. */
record ChangesPage(ReviewContext site, Optional<LastRelease> release) implements SitePage {
    static final String FILE = "changes.html";

    static ChangesPage of(ReviewContext site) {
        return new ChangesPage(site, LastRelease.of(site.input()));
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String title() {
        return "Changes";
    }

    @Override
    public void write(Html html) {
        if (release.isPresent()) {
            release(html, release.get());
        } else {
            MissingInput.write(html, OptionalInput.RELEASES);
        }
        html.line().element("h2", "Changelog", "id", "changelog");
        site.input()
                .path(OptionalInput.CHANGELOG)
                .ifPresentOrElse(
                        path -> {
                            try {
                                html.element(
                                        "pre",
                                        Files.readString(path).strip(),
                                        "tabindex",
                                        "0",
                                        "aria-label",
                                        "Changelog");
                            } catch (IOException e) {
                                throw new UncheckedIOException(path + ": cannot be read", e);
                            }
                        },
                        () -> MissingInput.write(html, OptionalInput.CHANGELOG));
    }

    private void release(Html html, LastRelease last) {
        boolean breaking = last.changes().stream().anyMatch(Change::breaksClients);
        html.element("p", summary(last), "class", breaking || !last.findings().isEmpty() ? "verdict fails" : "verdict");
        if (last.findings().isEmpty()) {
            html.element("p", "Version, changelog, approvals and releases are in order.");
        } else {
            html.line().element("h2", "To be mended before the next release", "id", "findings");
            html.element("ul", ul -> last.findings().forEach(f -> ul.element("li", li -> Prose.write(li, f))));
        }
        for (Effect effect : new Effect[] {Effect.BREAKING, Effect.NEW, Effect.NONE}) {
            long number = last.changes().stream()
                    .filter(c -> c.rule().client().effect() == effect)
                    .count();
            if (number > 0) {
                html.line()
                        .element(
                                "h2",
                                switch (effect) {
                                            case BREAKING -> "Breaks clients";
                                            case NEW -> "New to clients";
                                            case NONE -> "Nothing to clients";
                                        }
                                        + " (" + number + ")",
                                "id",
                                "clients-" + effect);
                last.changes().stream()
                        .filter(c -> c.rule().client().effect() == effect)
                        .forEach(c ->
                                html.line().element("article", a -> change(a, c), "id", Anchor.of(c.fingerprint())));
            }
        }
    }

    static String summary(LastRelease last) {
        return last.changes().isEmpty()
                ? "No change since " + last.version() + "."
                : Prose.count(last.changes().size(), "change") + " since " + last.version() + ", "
                        + last.changes().stream().filter(Change::breaksClients).count()
                        + " breaking for clients; needed is a " + Comparison.step(last.changes())
                        + " step of the version.";
    }

    private static void change(Html html, Change change) {
        html.element("h3", h -> Prose.write(h, change.sentence()));
        html.element("dl", dl -> {
            side(dl, "clients", change.rule().client());
            side(dl, "servers", change.rule().server());
            dl.element("dt", "rule")
                    .element(
                            "dd",
                            dd -> dd.element(
                                    "a",
                                    change.rule().id(),
                                    "href",
                                    RulesPage.FILE + "#" + RulesPage.changeAnchor(change.rule())));
            dl.element("dt", "approve as").element("dd", dd -> dd.element("code", change.fingerprint()));
        });
    }

    private static void side(Html html, String who, ChangeRule.JudgedEffect side) {
        html.element("dt", who)
                .element(
                        "dd",
                        dd -> dd.element(
                                        "span",
                                        side.effect().toString(),
                                        "class",
                                        side.effect() == Effect.BREAKING ? "state violated" : "state")
                                .text(" " + side.why()));
    }
}
