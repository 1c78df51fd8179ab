package org.hsscontract.verifier.report;

import java.util.Locale;
import java.util.function.Function;
import org.hsscontract.core.text.Style;
import org.hsscontract.verifier.Judgement;

/** The forms in which a judgement can be written. None of them holds a token of the verification, in any form. */
public enum Format {
    /** Plain text for a person. */
    CONSOLE(report -> ConsoleReport.of(report, Style.PLAIN)),
    /** XML as continuous integration servers read it. */
    JUNIT(JunitXml::of),
    /** All that was found, by the schema {@code hss-contract/schemas/report.schema.json}. */
    JSON(JsonReport::of),
    /** SARIF 2.1.0, for code scanning; points at lines of the contract. */
    SARIF(Sarif::of),
    /** Workflow commands that GitHub Actions turns into annotations at lines of the contract. */
    GITHUB(GitHubAnnotations::of),
    /** Markdown for a pull request or {@code $GITHUB_STEP_SUMMARY}. */
    MARKDOWN(MarkdownSummary::of),
    /** One page without anything from outside: findings, coverage, every exchange. */
    HTML(HtmlReport::of),
    /** HTTP Archive 1.2 of every exchange. */
    HAR(Har::of);

    private final Function<MaskedReport, String> writer;

    Format(Function<MaskedReport, String> writer) {
        this.writer = writer;
    }

    /** Its name on a command line: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The judgement in this form, to be stored as UTF-8. Lines end with a line feed. */
    public String write(Judgement judgement) {
        return writer.apply(MaskedReport.of(judgement));
    }

    /** The judgement as {@link #CONSOLE} has it, in a style, to be printed. */
    public static String console(Judgement judgement, Style style) {
        return ConsoleReport.of(MaskedReport.of(judgement), style);
    }
}
