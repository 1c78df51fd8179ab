package org.hsscontract.verifier.report;

import java.util.ArrayList;
import java.util.List;
import org.hsscontract.core.contract.Place;
import org.hsscontract.verifier.rule.Outcome;

/**
 * A judgement as workflow commands of GitHub Actions, one line per fingerprint, violations first: GitHub shows few. Waived
 * findings are notices. For the lines to be found, the contract must have been given by its path within the repository.
 */
final class GitHubAnnotations {
    private GitHubAnnotations() {}

    static String of(MaskedReport report) {
        List<MaskedFinding> findings = new ArrayList<>(report.findings());
        findings.sort((a, b) -> a.outcome().compareTo(b.outcome()));
        StringBuilder text = new StringBuilder();
        findings.forEach(
                f -> text.append(command(f.outcome() == Outcome.VIOLATED ? "error" : "warning", f, report, "")));
        report.waived()
                .forEach(f -> text.append(command(
                        "notice",
                        f,
                        report,
                        "Waived until " + f.waiver().orElseThrow().expires() + ": "
                                + f.waiver().orElseThrow().reason() + "\n")));
        return text.toString();
    }

    private static String command(String name, MaskedFinding finding, MaskedReport report, String before) {
        Place place = report.places().apply(finding.element());
        String again = finding.first().curl().map(c -> "\n" + c).orElse("");
        return "::" + name + " file=" + property(report.file()) + ",line=" + place.line() + ",col=" + place.column()
                + ",title=" + property(finding.operation() + ": " + finding.rule())
                + "::"
                + data(before + finding.message() + "\n" + finding.first().source() + "\n" + finding.element() + again)
                + "\n";
    }

    /** What ends a command is to be escaped, as GitHub's own toolkit does. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
