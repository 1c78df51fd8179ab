package org.hsscontract.compatibility;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the contract as it stands to its last release: no change without a step of the version, no change that breaks
 * clients without a major one or an approval, and nothing that the changelog does not say.
 *
 * @param contract the contract as it stands
 * @param releases folder of the released versions
 * @param approvals file of the approvals; none if it is not there
 * @param changelog file of the changelog
 */
public record Gate(Path contract, Path releases, Path approvals, Path changelog) {

    /** Of the usual files around a contract: {@code releases/}, {@code approvals.yaml} and {@code CHANGELOG.md} beside it. */
    public static Gate around(Path contract) {
        return new Gate(
                contract,
                contract.resolveSibling("releases"),
                contract.resolveSibling("approvals.yaml"),
                contract.resolveSibling("CHANGELOG.md"));
    }

    /**
     * Compares with the last release.
     *
     * @param today decides which approvals still hold
     * @throws IllegalArgumentException if there is no release, or a file cannot be read
     */
    public GateReport report(LocalDate today) {
        List<Release> released = Release.in(releases);
        if (released.isEmpty()) {
            throw new IllegalArgumentException(releases
                    + ": there is no release to compare with; name an earlier version of the contract instead");
        }
        List<String> findings = new ArrayList<>();
        released.forEach(release -> findings.addAll(release.findings()));
        GateReport report = compared(
                released.get(released.size() - 1)
                        .contract(contract.getFileName().toString()),
                today,
                findings);
        if (!report.changes().isEmpty() && report.after().compareTo(report.before()) > 0) {
            findings.addAll(Changelog.read(changelog).findings(report.after(), report.changes()));
        }
        return report.complete();
    }

    /** Compares with any version; releases and changelog are not looked at. */
    public GateReport report(ContractVersion before, LocalDate today) {
        return compared(before, today, new ArrayList<>()).complete();
    }

    private GateReport compared(ContractVersion before, LocalDate today, List<String> findings) {
        ContractVersion after = ContractVersion.of(contract);
        after.contract().hold();
        List<Change> changes = Comparison.of(before, after);
        GateReport report = new GateReport(
                before.version(), after.version(), changes, approved(changes, today, findings), findings);
        findings.addAll(version(report));
        return report;
    }

    private List<Change> approved(List<Change> changes, LocalDate today, List<String> findings) {
        List<Change> approved = new ArrayList<>();
        for (Approval approval : Approval.read(approvals)) {
            List<Change> meant = changes.stream()
                    .filter(c -> c.fingerprint().equals(approval.change()))
                    .toList();
            if (meant.isEmpty()) {
                findings.add(
                        approvals + " approves " + approval.change() + ", which is no change any more: take it out.");
            } else if (approval.expired(today)) {
                findings.add(approvals + " approves " + approval.change() + " until " + approval.expires()
                        + ", which is over.");
            } else {
                approved.addAll(meant);
            }
        }
        return approved;
    }

    private static List<String> version(GateReport report) {
        VersionStep needed = report.needed();
        Version least = report.before().after(needed);
        if (needed == VersionStep.NONE) {
            return report.after().equals(report.before())
                            || report.after().stepFrom(report.before()) != VersionStep.NONE
                    ? List.of()
                    : List.of(
                            "info.version is " + report.after() + ", but " + report.before() + " is released already.");
        }
        if (report.after().stepFrom(report.before()).compareTo(needed) >= 0) {
            return List.of();
        }
        return List.of("info.version is " + report.after() + "; after " + report.before() + " these changes need "
                + least + " or later"
                + (needed == VersionStep.MAJOR ? ", or an approval of each one that breaks clients." : "."));
    }
}
