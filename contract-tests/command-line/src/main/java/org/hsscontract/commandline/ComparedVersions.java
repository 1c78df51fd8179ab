package org.hsscontract.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hsscontract.compatibility.ContractVersion;
import org.hsscontract.compatibility.Gate;
import org.hsscontract.compatibility.GateReport;
import org.hsscontract.compatibility.Release;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which two versions are compared. */
final class ComparedVersions {
    @Option(
            names = "--contract",
            paramLabel = "FILE",
            defaultValue = "openapi/asset-statistics.yaml",
            description = "The contract as it stands (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // It has a default value, which picocli sets.
    private Path contract;

    @Option(
            names = "--releases",
            paramLabel = "FOLDER",
            description = "Released versions; the latest is compared with (default: releases/ beside the contract)")
    private @Nullable Path releases;

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "Compare with this version instead; the changelog is not looked at then")
    private @Nullable Path base;

    /** @throws IllegalArgumentException if there is no such file */
    ContractVersion after() {
        ContractVersion after = ContractVersion.of(existing(contract, "--contract"));
        after.contract().hold();
        return after;
    }

    /** @throws IllegalArgumentException if there is no such file, or no release */
    ContractVersion before() {
        if (base != null) {
            return ContractVersion.of(existing(base, "--base"));
        }
        Path folder = releases == null ? Gate.around(contract).releases() : releases;
        return Release.latest(folder)
                .map(release -> release.contract(contract.getFileName().toString()))
                .orElseThrow(() -> new IllegalArgumentException(
                        folder + " has no release; give an earlier version of the contract by --base"));
    }

    /** What the gate finds; without the changelog if another version is named. */
    GateReport report(@Nullable Path approvals, @Nullable Path changelog, LocalDate today) {
        Gate usual = Gate.around(existing(contract, "--contract"));
        Gate gate = new Gate(
                contract,
                releases == null ? usual.releases() : releases,
                approvals == null ? usual.approvals() : approvals,
                changelog == null ? usual.changelog() : changelog);
        return base == null ? gate.report(today) : gate.report(before(), today);
    }

    private static Path existing(Path file, String option) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no contract at " + file + "; name one by " + option);
        }
        return file;
    }
}
