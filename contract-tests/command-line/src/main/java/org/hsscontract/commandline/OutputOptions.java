package org.hsscontract.commandline;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.report.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Where reports go. */
final class OutputOptions {
    @Option(
            names = "--output",
            paramLabel = "FORMAT=FILE",
            converter = VerificationReport.class,
            description =
                    "Writes a report to a file, or with - to standard output instead of the console's; can be repeated. "
                            + "Formats: console, junit, json, sarif, github, markdown, html, har")
    private List<ReportFile<Judgement>> files = new ArrayList<>();

    /**
     * The reports to write, their folders made.
     *
     * @throws IllegalArgumentException if two go to the same place, or one cannot be written
     */
    List<ReportFile<Judgement>> prepared() {
        ReportPlace.prepare(files.stream().map(ReportFile::place).toList());
        return files;
    }

    static final class VerificationReport implements ITypeConverter<ReportFile<Judgement>> {
        @Override
        public ReportFile<Judgement> convert(String text) {
            return ReportFile.of(text, Format.values(), Format::id, Format::write);
        }
    }
}
