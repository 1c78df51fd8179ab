package org.hsscontract.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hsscontract.commandlinekit.EnumWords;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.waiver.Waiver;
import org.hsscontract.verifier.waiver.WaiverFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What makes the verification fail. */
final class VerdictOptions {
    @Option(
            names = "--fail-on",
            paramLabel = "violated|warning|not-proved",
            split = ",",
            converter = OutcomeConverter.class,
            description =
                    "What fails beside a violation, which always does: warning, not-proved, or both with a comma (default: violated)")
    private List<Outcome> failOn = List.of(Outcome.VIOLATED);

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Findings that are known and do not count for a time, as YAML")
    private @Nullable Path waivers;

    /** @throws IllegalArgumentException if the file of waivers is not right */
    List<Waiver> waivers(Contract contract, Collection<String> rules) {
        return waivers == null ? List.of() : WaiverFile.read(waivers, contract, rules);
    }

    Judgement judge(Report report, List<Waiver> known) {
        Set<Outcome> failing = EnumSet.of(Outcome.VIOLATED);
        failing.addAll(failOn);
        return Judgement.of(report, known, failing, LocalDate.now(ZoneId.systemDefault()));
    }

    static final class OutcomeConverter extends EnumWords<Outcome> {
        OutcomeConverter() {
            super(List.of(Outcome.VIOLATED, Outcome.WARNING, Outcome.NOT_PROVED));
        }
    }
}
