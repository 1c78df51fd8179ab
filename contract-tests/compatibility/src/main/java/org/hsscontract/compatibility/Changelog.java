package org.hsscontract.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A changelog in Markdown, with a heading of second level for each version, headings of third level in it, and a list under
 * each of them. People write it; {@link #findings} compares it with what changed.
 */
record Changelog(Path file, Map<String, List<Entry>> versions) {
    /** The heading for what breaks clients. */
    static final String BREAKING = "Breaking for clients";

    private static final Pattern VERSION = Pattern.compile("## \\[?(\\d+\\.\\d+\\.\\d+)\\b.*");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /**
     * A point of a list.
     *
     * @param heading what it stands under
     * @param text its text on one line
     */
    record Entry(String heading, String text) {
        List<String> names() {
            return NAME.matcher(text).results().map(r -> r.group(1)).toList();
        }
    }

    /** @throws IllegalArgumentException if it cannot be read */
    static Changelog read(Path file) {
        Map<String, List<Entry>> versions = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        String heading = "";
        for (String line : lines(file)) {
            Matcher version = VERSION.matcher(line);
            if (version.matches()) {
                entries = new ArrayList<>();
                heading = "";
                versions.put(version.group(1), entries);
            } else if (line.startsWith("### ")) {
                heading = line.substring("### ".length()).strip();
            } else if (line.startsWith("- ")) {
                entries.add(new Entry(heading, line.substring(2).strip()));
            } else if (line.startsWith("  ") && !entries.isEmpty()) {
                Entry last = entries.remove(entries.size() - 1);
                entries.add(new Entry(last.heading(), last.text() + " " + line.strip()));
            }
        }
        return new Changelog(file, versions);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + ": cannot be read; the changelog must be there: " + e.getMessage(), e);
        }
    }

    /** Where what it says of a version is not what changed, one sentence each. */
    List<String> findings(Version version, List<Change> changes) {
        List<Entry> entries = versions.get(version.toString());
        if (entries == null) {
            return List.of(file + " has no section ## " + version + ".");
        }
        List<String> findings = new ArrayList<>();
        changes.stream()
                .filter(c -> c.rule().step().compareTo(VersionStep.PATCH) > 0)
                .forEach(change -> lack(entries, change, version).ifPresent(findings::add));
        entries.stream()
                .filter(entry -> !entry.names().isEmpty() && changes.stream().noneMatch(c -> mentions(entry, c)))
                .forEach(entry -> findings.add(file + " says of " + version + " what did not change: " + entry.text()));
        return findings;
    }

    private Optional<String> lack(List<Entry> entries, Change change, Version version) {
        List<Entry> mentions =
                entries.stream().filter(entry -> mentions(entry, change)).toList();
        if (mentions.isEmpty()) {
            return Optional.of(file + " does not say of " + version + ": " + change.sentence() + " (An entry must name "
                    + String.join(
                            " and ",
                            change.names().stream().map(n -> "`" + n + "`").toList()) + ".)");
        }
        if (change.breaksClients()
                && mentions.stream().noneMatch(entry -> entry.heading().equals(BREAKING))) {
            return Optional.of(
                    file + " says of " + version + ", but not under '" + BREAKING + "': " + change.sentence());
        }
        return Optional.empty();
    }

    private static boolean mentions(Entry entry, Change change) {
        return entry.names().containsAll(change.names());
    }
}
