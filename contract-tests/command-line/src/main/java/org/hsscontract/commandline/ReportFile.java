package org.hsscontract.commandline;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/**
 * A report to write: what {@code --output FORMAT=FILE} says.
 *
 * @param <R> what is reported
 * @param format writes it in a form
 * @param place where it goes
 */
record ReportFile<R>(Function<R, String> format, ReportPlace place) {

    /**
     * @param formats those that there are
     * @param id how one is written
     * @param writer writes a report in a format
     */
    static <F, R> ReportFile<R> of(String text, F[] formats, Function<F, String> id, BiFunction<F, R, String> writer) {
        String[] parts = text.split("=", 2);
        F format = Stream.of(formats)
                .filter(f -> id.apply(f).equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no format '" + parts[0] + "'; there are "
                        + Stream.of(formats).map(id).collect(Collectors.joining(", "))));
        ReportPlace place = ReportPlace.of(id.apply(format), parts.length < 2 ? "" : parts[1]);
        return new ReportFile<>(report -> writer.apply(format, report), place);
    }

    boolean isStandardOutput() {
        return place.isStandardOutput();
    }

    String text(R report) {
        return format.apply(report);
    }

    /** @throws IllegalArgumentException if it cannot be written */
    void write(R report) {
        place.write(text(report));
    }
}
