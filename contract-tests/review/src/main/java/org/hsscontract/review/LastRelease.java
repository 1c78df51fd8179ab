package org.hsscontract.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hsscontract.compatibility.Change;
import org.hsscontract.compatibility.Comparison;
import org.hsscontract.compatibility.ContractVersion;
import org.hsscontract.compatibility.Gate;
import org.hsscontract.compatibility.GateReport;
import org.hsscontract.compatibility.Release;
import org.hsscontract.compatibility.Version;

/**
 * The last released version, and what is different now.
 *
 * @param changes the worst first
 * @param findings what must be mended before the next release, one sentence each
 */
record LastRelease(Version version, List<Change> changes, List<String> findings) {

    /** None if no releases were given, or there are none. */
    static Optional<LastRelease> of(ReviewInput input) {
        return input.path(OptionalInput.RELEASES)
                .flatMap(releases -> Release.latest(releases)
                        .map(release -> input.contractFile()
                                .map(file -> gate(file, releases, input, release))
                                .orElseGet(() -> compared(release, input, release.findings()))));
    }

    /** With the findings of the gate; what keeps it from judging is one too. */
    private static LastRelease gate(Path contract, Path releases, ReviewInput input, Release release) {
        Gate around = Gate.around(contract);
        try {
            GateReport report = new Gate(
                            contract,
                            releases,
                            around.approvals(),
                            input.path(OptionalInput.CHANGELOG).orElse(around.changelog()))
                    .report(LocalDate.now(ZoneId.systemDefault()));
            return new LastRelease(release.version(), report.changes(), report.findings());
        } catch (IllegalArgumentException e) {
            return compared(release, input, List.of(e.getMessage()));
        }
    }

    private static LastRelease compared(Release release, ReviewInput input, List<String> findings) {
        ContractVersion before =
                release.contract(input.version().file().getFileName().toString());
        return new LastRelease(release.version(), Comparison.of(before, input.version()), findings);
    }
}
