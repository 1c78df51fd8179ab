package org.hsscontract.commandline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.verifier.scenario.ScenarioFormat;
import org.hsscontract.verifier.scenario.ScenarioReport;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report of scenarios to write.
 *
 * @param format its format
 * @param place where it goes
 */
record ScenarioReportFile(ScenarioFormat format, ReportPlace place) {

    boolean isStandardOutput() {
        return place.isStandardOutput();
    }

    /** @throws IllegalArgumentException if it cannot be written */
    void write(ScenarioReport report) {
        place.write(format.write(report));
    }

    static final class Converter implements ITypeConverter<ScenarioReportFile> {
        @Override
        public ScenarioReportFile convert(String text) {
            String[] parts = text.split("=", 2);
            ScenarioFormat format = Stream.of(ScenarioFormat.values()).filter(f -> f.id().equals(parts[0])).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no format '" + parts[0] + "'; there are "
                            + Stream.of(ScenarioFormat.values()).map(ScenarioFormat::id).collect(Collectors.joining(", "))));
            return new ScenarioReportFile(format, ReportPlace.of(format.id(), parts.length < 2 ? "" : parts[1]));
        }
    }
}
