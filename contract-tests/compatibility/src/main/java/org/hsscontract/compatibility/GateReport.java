package org.hsscontract.compatibility;

import java.util.Comparator;
import java.util.List;

/**
 * What the gate found.
 *
 * @param before version of the last release
 * @param after version of the contract as it stands
 * @param changes all, the worst first
 * @param approved those that are approved
 * @param findings what must be mended, one sentence each
 */
public record GateReport(
        Version before, Version after, List<Change> changes, List<Change> approved, List<String> findings) {

    /** The step that the changes need; one that is approved needs no more than a minor one. */
    public VersionStep needed() {
        return changes.stream()
                .map(c -> approved.contains(c) && c.rule().step() == VersionStep.MAJOR
                        ? VersionStep.MINOR
                        : c.rule().step())
                .max(Comparator.naturalOrder())
                .orElse(VersionStep.NONE);
    }

    public boolean passes() {
        return findings.isEmpty();
    }

    GateReport complete() {
        return new GateReport(before, after, List.copyOf(changes), List.copyOf(approved), List.copyOf(findings));
    }
}
