package org.hsscontract.sdk.matrix;

import static org.hsscontract.core.text.Markdown.text;

import java.util.List;

/** The matrix as GitHub's Markdown, for a pull request or {@code $GITHUB_STEP_SUMMARY}. */
final class MatrixMarkdown {
    private MatrixMarkdown() {}

    static String of(MatrixReport report) {
        StringBuilder markdown = new StringBuilder("## SDKs of ")
                .append(text(report.contract().title()))
                .append("\n\n")
                .append(text(report.verdict()))
                .append("\n\n");
        List<String> topics = report.topics();
        markdown.append("| language | | ")
                .append(String.join(" | ", topics))
                .append(" |\n|---|---|")
                .append("---|".repeat(topics.size()))
                .append('\n');
        for (LanguageResult language : report.languages()) {
            markdown.append("| ")
                    .append(text(language.recipe().language()))
                    .append(" | ")
                    .append(language.verdict().words())
                    .append(" |");
            topics.forEach(t ->
                    markdown.append(' ').append(Cell.of(language, t).text()).append(" |"));
            markdown.append('\n');
        }
        report.languages()
                .forEach(language -> language.reasons()
                        .forEach(s -> markdown.append("\n- ")
                                .append(text(language.recipe().language()))
                                .append(", ")
                                .append(s.step().words())
                                .append(' ')
                                .append(s.state().words())
                                .append(": ")
                                .append(text(s.message()))));
        return markdown.append('\n').toString();
    }
}
