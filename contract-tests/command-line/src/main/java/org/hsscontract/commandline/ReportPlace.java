package org.hsscontract.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.TypeConversionException;

/**
 * Where a report goes.
 *
 * @param path its file; empty for standard output
 */
record ReportPlace(Optional<Path> path) {
    private static final String STANDARD_OUTPUT = "-";

    /** What stands behind {@code FORMAT=}. */
    static ReportPlace of(String format, String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException(
                    "it must look like " + format + "=FILE, or " + format + "=- for standard output");
        }
        try {
            return new ReportPlace(text.equals(STANDARD_OUTPUT) ? Optional.empty() : Optional.of(Path.of(text)));
        } catch (InvalidPathException e) {
            throw new TypeConversionException("not a path: " + e.getMessage());
        }
    }

    /**
     * Makes the folders of reports, before work that may take minutes.
     *
     * @throws IllegalArgumentException if two go to the same place, or one cannot be written
     */
    static void prepare(Collection<ReportPlace> places) {
        Set<String> names = new HashSet<>();
        for (ReportPlace place : places) {
            if (!names.add(place.name())) {
                throw new IllegalArgumentException("--output: only one report can go to " + place.name());
            }
        }
        places.forEach(ReportPlace::prepare);
    }

    boolean isStandardOutput() {
        return path.isEmpty();
    }

    /** @throws IllegalArgumentException if it cannot be written */
    void write(String report) {
        Path file = path.orElseThrow();
        try {
            Files.writeString(file, report);
        } catch (IOException e) {
            throw new IllegalArgumentException("--output: " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** For people, and to tell files apart. */
    private String name() {
        return path.map(p -> p.toAbsolutePath().normalize().toString()).orElse("standard output");
    }

    private void prepare() {
        path.ifPresent(file -> {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        "--output: the folder of " + file + " cannot be made: " + e.getMessage(), e);
            }
            if (Files.isDirectory(file)) {
                throw new IllegalArgumentException("--output: " + file + " is a folder; give a file");
            }
        });
    }
}
