package org.hsscontract.commandline;

import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.report.Format;
import picocli.CommandLine.ITypeConverter;

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
            FormatAndPlace<Format> said = FormatAndPlace.of(text, Format.values(), Format::id);
            return new ReportFile(said.format(), said.place());
        }
    }
}
