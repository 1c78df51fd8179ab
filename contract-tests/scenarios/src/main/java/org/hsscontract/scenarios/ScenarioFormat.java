package org.hsscontract.scenarios;

import java.util.Locale;
import java.util.function.Function;
import org.hsscontract.core.text.Style;

/** The forms in which a report of scenarios can be written. */
public enum ScenarioFormat {
    /** Plain text for a person. */
    CONSOLE(report -> ScenarioConsole.of(report, Style.PLAIN)),
    /** All that was found, by the schema {@code hss-contract/schemas/scenarios.schema.json}. */
    JSON(ScenarioJson::of),
    /** Markdown for a pull request or {@code $GITHUB_STEP_SUMMARY}. */
    MARKDOWN(ScenarioMarkdown::of);

    private final Function<ScenarioReport, String> writer;

    ScenarioFormat(Function<ScenarioReport, String> writer) {
        this.writer = writer;
    }

    /** Its name on a command line: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The report in this form, to be stored as UTF-8. Lines end with a line feed. */
    public String write(ScenarioReport report) {
        return writer.apply(report);
    }
}
