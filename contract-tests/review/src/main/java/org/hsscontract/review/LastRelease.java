package org.hsscontract.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsscontract.compatibility.Change;
import org.hsscontract.compatibility.Comparison;
import org.hsscontract.compatibility.ContractVersion;
import org.hsscontract.compatibility.Gate;
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
        Optional<Path> releases = input.path(Extra.RELEASES);
        return releases.flatMap(Release::latest).map(release -> {
            ContractVersion before = release.contract(input.version().file().getFileName().toString());
            List<String> findings = input.contractFile().map(file -> findings(file, releases.get(), input)).orElseGet(release::departures);
            return new LastRelease(release.version(), Comparison.of(before, input.version()), findings);
        });
    }

    /** Those of the gate; what keeps it from judging is one too. */
    private static List<String> findings(Path contract, Path releases, ReviewInput input) {
        Gate around = Gate.around(contract);
        try {
            return new Gate(contract, releases, around.approvals(), input.path(Extra.CHANGELOG).orElse(around.changelog())).report(LocalDate.now()).findings();
        } catch (IllegalArgumentException e) {
            return List.of(e.getMessage());
        }
    }
}
