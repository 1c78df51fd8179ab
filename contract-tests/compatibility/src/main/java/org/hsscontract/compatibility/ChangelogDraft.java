package org.hsscontract.compatibility;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The section of a changelog, written from the changes: a beginning for the person who writes it. */
public final class ChangelogDraft {
    private ChangelogDraft() {}

    /** In Markdown. */
    public static String of(Version version, List<Change> changes) {
        StringBuilder text = new StringBuilder("## ").append(version).append('\n');
        section(
                text,
                Changelog.BREAKING,
                changes,
                Change::breaksClients,
                c -> c.rule().client().why());
        section(
                text,
                "New for clients",
                changes,
                c -> c.rule().client().effect() == Effect.NEW,
                c -> c.rule().client().why());
        section(
                text,
                "For servers",
                changes,
                c -> c.rule().client().effect() == Effect.NONE
                        && c.rule().server().effect() != Effect.NONE,
                c -> c.rule().server().why());
        section(text, "Words", changes, c -> c.rule().step() == VersionStep.PATCH, c -> "");
        if (changes.isEmpty()) {
            text.append("\nNothing changed.\n");
        }
        return text.toString();
    }

    private static void section(
            StringBuilder text,
            String heading,
            List<Change> changes,
            Predicate<Change> belongs,
            Function<Change, String> why) {
        List<Change> these = changes.stream().filter(belongs).toList();
        if (!these.isEmpty()) {
            text.append("\n### ").append(heading).append("\n\n");
            these.forEach(c -> text.append(("- " + c.sentence() + " " + why.apply(c)).strip())
                    .append('\n'));
        }
    }
}
