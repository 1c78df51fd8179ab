package org.hsscontract.commandline;

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
 * @param place where it goes
 */
record ReportFile(Format format, ReportPlace place) {

    boolean isStandardOutput() {
        return place.isStandardOutput();
    }

    /** @throws IllegalArgumentException if it cannot be written */
    void write(Judgement judgement) {
        place.write(format.write(judgement));
    }

    static final class Converter implements ITypeConverter<ReportFile> {
        @Override
        public ReportFile convert(String text) {
            String[] parts = text.split("=", 2);
            Format format = Stream.of(Format.values()).filter(f -> f.id().equals(parts[0])).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no format '" + parts[0] + "'; there are "
                            + Stream.of(Format.values()).map(Format::id).collect(Collectors.joining(", "))));
            return new ReportFile(format, ReportPlace.of(format.id(), parts.length < 2 ? "" : parts[1]));
        }
    }
}
