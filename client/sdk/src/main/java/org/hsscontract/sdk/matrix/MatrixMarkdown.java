package org.hsscontract.sdk.matrix;

import java.util.List;

/** The matrix as GitHub's Markdown, for a pull request or {@code $GITHUB_STEP_SUMMARY}. */
final class MatrixMarkdown {
    private MatrixMarkdown() {}

    static String of(MatrixReport report) {
        StringBuilder text = new StringBuilder("## SDKs of ")
                .append(cell(report.contract().title()))
                .append("\n\n")
                .append(cell(report.verdict()))
                .append("\n\n");
        List<String> topics = report.topics();
        text.append("| language | | ")
                .append(String.join(" | ", topics))
                .append(" |\n|---|---|")
                .append("---|".repeat(topics.size()))
                .append('\n');
        for (LanguageResult language : report.languages()) {
            text.append("| ")
                    .append(cell(language.recipe().language()))
                    .append(" | ")
                    .append(language.verdict().words())
                    .append(" |");
            topics.forEach(
                    t -> text.append(' ').append(Cell.of(language, t).text()).append(" |"));
            text.append('\n');
        }
        report.languages()
                .forEach(language -> language.reasons()
                        .forEach(s -> text.append("\n- ")
                                .append(cell(language.recipe().language()))
                                .append(", ")
                                .append(s.step().words())
                                .append(' ')
                                .append(s.state().words())
                                .append(": ")
                                .append(cell(s.message()))));
        return text.append('\n').toString();
    }

    /** Text that Markdown takes as nothing but text, and that stays within a cell. */
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_{}\\[\\]()#+!|~@])", "\\\\$1");
    }
}
