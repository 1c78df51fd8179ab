package org.hsscontract.commandline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hsscontract.commandlinekit.EnumWords;
import org.hsscontract.scenarios.Declarations;
import org.hsscontract.scenarios.ScenarioFormat;
import org.hsscontract.scenarios.ScenarioOptions;
import org.hsscontract.scenarios.ScenarioReport;
import org.hsscontract.scenarios.VectorState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How a driver is run, and what is known of its SDK. */
final class DriverOptions {
    @Option(
            names = "--declarations",
            paramLabel = "FILE",
            description = "What the SDK is known not to do, as YAML: vectors, state, reason, link")
    private @Nullable Path declarations;

    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            description = "Run only the vectors whose id matches; * stands for any characters; can be repeated")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            converter = Bounds.Seconds.class,
            description =
                    "Time limit of each call, and how long after it the driver is waited for, 1 to 3600 (default: 10)")
    private @Nullable Integer timeLimit;

    @Option(
            names = "--fail-on",
            paramLabel = "fail|warned",
            converter = FailOn.class,
            description =
                    "What fails: a departure from what is documented, or with warned from what the contract only assumed too (default: fail)")
    private @Nullable VectorState failOn;

    @Option(names = "--verbose", description = "Show what the driver writes beside its outcomes")
    private boolean verbose;

    @Option(
            names = "--output",
            paramLabel = "FORMAT=FILE",
            converter = ScenariosReport.class,
            description =
                    "Writes a report to a file, or with - to standard output instead of the console's; can be repeated. "
                            + "Formats: console, json, markdown")
    private List<ReportFile<ScenarioReport>> files = new ArrayList<>();

    /** Whether there is any: they are of no use without a driver. */
    boolean given() {
        return declarations != null
                || !only.isEmpty()
                || timeLimit != null
                || failOn != null
                || verbose
                || !files.isEmpty();
    }

    boolean verbose() {
        return verbose;
    }

    /** @throws IllegalArgumentException if the file is not right */
    Declarations declarations() {
        return declarations == null ? Declarations.none() : Declarations.read(declarations);
    }

    ScenarioOptions options() {
        ScenarioOptions options = ScenarioOptions.defaults().withOnly(only);
        ScenarioOptions demanding = failOn == VectorState.WARNED ? options.demandingAssumed() : options;
        return timeLimit == null ? demanding : demanding.withTimeLimit(Duration.ofSeconds(timeLimit));
    }

    /**
     * The reports to write, their folders made.
     *
     * @throws IllegalArgumentException if two go to the same place, or one cannot be written
     */
    List<ReportFile<ScenarioReport>> prepared() {
        ReportPlace.prepare(files.stream().map(ReportFile::place).toList());
        return files;
    }

    static final class FailOn extends EnumWords<VectorState> {
        FailOn() {
            super(List.of(VectorState.FAIL, VectorState.WARNED));
        }
    }

    static final class ScenariosReport implements ITypeConverter<ReportFile<ScenarioReport>> {
        @Override
        public ReportFile<ScenarioReport> convert(String text) {
            return ReportFile.of(text, ScenarioFormat.values(), ScenarioFormat::id, ScenarioFormat::write);
        }
    }
}
