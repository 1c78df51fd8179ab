package org.hsscontract.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.report.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report to write.
 *
 * @param format its format
 * @param path its file; empty for standard output
 */
record ReportFile(Format format, Optional<Path> path) {
    private static final String STANDARD_OUTPUT = "-";

    boolean isStandardOutput() {
        return path.isEmpty();
    }

    /** For people, and to tell files apart. */
    String place() {
        return path.map(p -> p.toAbsolutePath().normalize().toString()).orElse("standard output");
    }

    /** Makes its folder, before a verification that may take minutes. */
    void prepare() {
        path.ifPresent(file -> {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
            } catch (IOException e) {
                throw new IllegalArgumentException("--output: the folder of " + file + " cannot be made: " + e.getMessage(), e);
            }
            if (Files.isDirectory(file)) {
                throw new IllegalArgumentException("--output: " + file + " is a folder; give a file");
            }
        });
    }

    /** @throws IllegalArgumentException if it cannot be written */
    void write(Judgement judgement) {
        Path file = path.orElseThrow();
        try {
            Files.writeString(file, format.write(judgement));
        } catch (IOException e) {
            throw new IllegalArgumentException("--output: " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    static final class Converter implements ITypeConverter<ReportFile> {
        @Override
        public ReportFile convert(String text) {
            String[] parts = text.split("=", 2);
            Format format = Stream.of(Format.values()).filter(f -> f.id().equals(parts[0])).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no format '" + parts[0] + "'; there are "
                            + Stream.of(Format.values()).map(Format::id).collect(Collectors.joining(", "))));
            if (parts.length < 2 || parts[1].isEmpty()) {
                throw new TypeConversionException("it must look like " + format.id() + "=FILE, or " + format.id() + "=- for standard output");
            }
            try {
                return new ReportFile(format, parts[1].equals(STANDARD_OUTPUT) ? Optional.empty() : Optional.of(Path.of(parts[1])));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("not a path: " + e.getMessage());
            }
        }
    }
}
