package org.hsscontract.commandline;

import org.hsscontract.scenarios.ScenarioFormat;
import org.hsscontract.scenarios.ScenarioReport;
import picocli.CommandLine.ITypeConverter;

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
            FormatAndPlace<ScenarioFormat> said = FormatAndPlace.of(text, ScenarioFormat.values(), ScenarioFormat::id);
            return new ScenarioReportFile(said.format(), said.place());
        }
    }
}
