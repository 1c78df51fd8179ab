package org.hsscontract.commandline;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where reports go. */
final class OutputOptions {
    @Option(
            names = "--output",
            paramLabel = "FORMAT=FILE",
            converter = ReportFile.Converter.class,
            description =
                    "Writes a report to a file, or with - to standard output instead of the console's; can be repeated. "
                            + "Formats: console, junit, json, sarif, github, markdown, html, har")
    private List<ReportFile> files = new ArrayList<>();

    /**
     * The reports to write, their folders made.
     *
     * @throws IllegalArgumentException if two go to the same place, or one cannot be written
     */
    List<ReportFile> prepared() {
        ReportPlace.prepare(files.stream().map(ReportFile::place).toList());
        return files;
    }
}
