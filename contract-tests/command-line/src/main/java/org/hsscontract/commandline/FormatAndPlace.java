package org.hsscontract.commandline;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code --output FORMAT=FILE} says.
 *
 * @param format one of those that there are
 * @param place where the report goes
 */
record FormatAndPlace<F>(F format, ReportPlace place) {

    /**
     * @param formats those that there are
     * @param id how one is written
     */
    static <F> FormatAndPlace<F> of(String text, F[] formats, Function<F, String> id) {
        String[] parts = text.split("=", 2);
        F format = Stream.of(formats)
                .filter(f -> id.apply(f).equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no format '" + parts[0] + "'; there are "
                        + Stream.of(formats).map(id).collect(Collectors.joining(", "))));
        return new FormatAndPlace<>(format, ReportPlace.of(id.apply(format), parts.length < 2 ? "" : parts[1]));
    }
}
