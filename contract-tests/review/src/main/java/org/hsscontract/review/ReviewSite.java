package org.hsscontract.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hsscontract.core.text.StyleSheet;

/**
 * A contract as a folder of static pages that need no network: reference, provenance, decisions, behaviour, examples, vectors,
 * rules, and what other tools say of it. Immutable.
 */
public final class ReviewSite {
    private static final List<String> ASSETS = List.of("review.js", "try.js", "reference.js");

    private final String contract;
    private final List<SitePage> pages;

    private ReviewSite(String contract, List<SitePage> pages) {
        this.contract = contract;
        this.pages = pages;
    }

    /** @throws IllegalArgumentException if a file of the input cannot be read or is not what it should be; the message says what to do */
    public static ReviewSite of(ReviewInput input) {
        ReviewContext site = ReviewContext.of(input);
        RulesPage rules = RulesPage.of(site);
        JudgePage judge = JudgePage.of(site);
        LintPage lint = LintPage.of(site);
        ChangesPage changes = ChangesPage.of(site);
        SdksPage sdks = SdksPage.of(site);
        CoveragePage coverage = CoveragePage.of(site);
        return new ReviewSite(
                site.contract().title(),
                List.of(
                        new IndexPage(site, rules, judge, lint, changes, sdks, coverage),
                        new ReferencePage(site),
                        new BehaviourPage(site),
                        new DecisionsPage(site),
                        new ElementsPage(site),
                        new DocumentsPage(site),
                        new ExamplesPage(site),
                        new VectorsPage(site),
                        rules,
                        judge,
                        lint,
                        changes,
                        sdks,
                        coverage,
                        new TryPage(site)));
    }

    /**
     * Writes the site; {@code index.html} is where to begin. Files of the same names are replaced, others are left alone.
     *
     * @throws IllegalArgumentException if the folder cannot be made or written to
     */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Layout layout = new Layout(contract, pages);
            for (SitePage page : pages) {
                Files.writeString(folder.resolve(page.file()), layout.document(page));
            }
            Files.writeString(folder.resolve("search-index.js"), SearchIndex.script(pages));
            // The look that all reports share, and a little more.
            Files.writeString(folder.resolve("review.css"), StyleSheet.css() + resource("review.css"));
            for (String asset : ASSETS) {
                Files.writeString(folder.resolve(asset), resource(asset));
            }
            Redoc.copyTo(folder);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    folder + ": the site cannot be written: " + e + "; give a folder that can be made and written to",
                    e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReviewSite.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
