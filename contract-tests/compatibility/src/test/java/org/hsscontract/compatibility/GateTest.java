package org.hsscontract.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract with one release, changed in one way or another. */
class GateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private ContractEdit contract;

    @BeforeEach
    void released() throws IOException {
        contract = ContractEdit.in(folder);
        contract.replace("version: " + ContractVersion.of(contract.document()).version(), "version: 1.4.0");
        ContractEdit release = ContractEdit.in(folder.resolve("releases").resolve("1.4.0"));
        release.replace("version: " + ContractVersion.of(release.document()).version(), "version: 1.4.0");
        Files.writeString(release.folder().resolve(Release.CHECKSUMS), checksums(release.folder()));
    }

    @Test
    void nothingChanged() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void wordsNeedAPatch() throws IOException {
        contract.replace("description: Project ID.", "description: The project's ID.");

        assertThat(findings()).containsExactly("info.version is 1.4.0; after 1.4.0 these changes need 1.4.1 or later.");
        version("1.4.1", "### Words\n\n- Described better.\n");
        assertThat(findings()).isEmpty();
    }

    @Test
    void somethingNewNeedsAMinorVersionAndAnEntry() throws IOException {
        contract.replace("minimum: 1, maximum: 200", "minimum: 0, maximum: 200");
        version("1.4.1", "### New for clients\n\n- No records are displayed if none are wanted.\n");

        assertThat(findings())
                .satisfiesExactlyInAnyOrder(
                        f -> assertThat(f)
                                .isEqualTo("info.version is 1.4.1; after 1.4.0 these changes need 1.5.0 or later."),
                        f -> assertThat(f)
                                .contains(
                                        "CHANGELOG.md does not say of 1.4.1: The `minimum` of `limit`",
                                        "must name `limit`"));
        version("1.5.0", "### New for clients\n\n- `limit` may be\n  0.\n");
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatBreaksClientsNeedsAMajorVersionAndTheRightHeading() throws IOException {
        contract.replace("maximum: 200, default: 10", "maximum: 200, default: 20");
        version("1.5.0", "### New for clients\n\n- `limit` is 20 if left out.\n");

        assertThat(findings())
                .satisfiesExactlyInAnyOrder(
                        f -> assertThat(f)
                                .startsWith(
                                        "info.version is 1.5.0; after 1.4.0 these changes need 2.0.0 or later, or an approval"),
                        f -> assertThat(f).contains("but not under 'Breaking for clients'"));
        version("2.0.0", "### Breaking for clients\n\n- `limit` is 20 if left out.\n");
        assertThat(findings()).isEmpty();
    }

    @Test
    void anApprovalSparesTheMajorVersionUntilItsDay() throws IOException {
        contract.replace("maximum: 200, default: 10", "maximum: 200, default: 20");
        version("1.5.0", "### Breaking for clients\n\n- `limit` is 20 if left out.\n");
        String fingerprint = gate().report(TODAY).changes().get(0).fingerprint();
        approve(fingerprint, "2026-11-22");

        assertThat(findings()).isEmpty();
        assertThat(gate().report(TODAY.plusDays(1)).findings())
                .anyMatch(f -> f.endsWith("until 2026-11-22, which is over."))
                .anyMatch(f -> f.contains("need 2.0.0"));
    }

    @Test
    void anApprovalOfOneValueIsNoneOfAnother() throws IOException {
        contract.replace("maximum: 200, default: 10", "maximum: 200, default: 20");
        version("1.5.0", "### Breaking for clients\n\n- `limit` is 50 if left out.\n");
        approve(gate().report(TODAY).changes().get(0).fingerprint(), "2026-12-31");
        contract.replace("maximum: 200, default: 20", "maximum: 200, default: 50");

        assertThat(findings())
                .anyMatch(f -> f.endsWith("which is no change any more: take it out."))
                .anyMatch(f -> f.contains("need 2.0.0"));
    }

    @Test
    void anApprovalHasAReasonAndALink() throws IOException {
        Files.writeString(
                folder.resolve("approvals.yaml"),
                "- {change: parameter-widened-01234567, reason: because, link: https://example.com/1, expires: '2026-12-31'}\n");

        assertThatThrownBy(this::findings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("approvals.yaml:1:")
                .hasMessageContaining("reason");
    }

    @Test
    void theChangelogSaysNothingThatDidNotChange() throws IOException {
        contract.replace("minimum: 1, maximum: 200", "minimum: 0, maximum: 200");
        version("1.5.0", "### New for clients\n\n- `limit` may be 0.\n- `port` may be 0.\n");

        assertThat(findings())
                .containsExactly(
                        folder.resolve("CHANGELOG.md") + " says of 1.5.0 what did not change: `port` may be 0.");
    }

    @Test
    void theChangelogHasTheVersion() throws IOException {
        contract.replace("description: Project ID.", "description: The project's ID.");
        version("1.4.1", "");
        Files.writeString(folder.resolve("CHANGELOG.md"), "# Changelog\n\n## 1.4.0\n");

        assertThat(findings()).containsExactly(folder.resolve("CHANGELOG.md") + " has no section ## 1.4.1.");
    }

    @Test
    void aReleaseStaysAsItIs() throws IOException {
        Path release = folder.resolve("releases").resolve("1.4.0");
        Files.writeString(release.resolve("decisions.yaml"), "\n# more", StandardOpenOption.APPEND);
        Files.writeString(release.resolve("notes.txt"), "more");
        Files.delete(release.resolve("vectors").resolve("paging.json"));

        assertThat(new Release(Version.of("1.4.0"), release).findings())
                .satisfiesExactlyInAnyOrder(
                        f -> assertThat(f).startsWith("Release 1.4.0 has another decisions.yaml than was released."),
                        f -> assertThat(f).isEqualTo("Release 1.4.0 has lost vectors/paging.json."),
                        f -> assertThat(f).isEqualTo("Release 1.4.0 has notes.txt, which was not released."));
    }

    @Test
    void anOlderVersionIsReleasedAlready() throws IOException {
        version("1.3.9", "");

        assertThat(findings()).containsExactly("info.version is 1.3.9, but 1.4.0 is released already.");
    }

    @Test
    void theDraftOfTheChangelogPassesAsItIs() throws IOException {
        contract.replace("minimum: 1, maximum: 200, default: 10", "minimum: 2, maximum: 200, default: 20");
        contract.replace("x-extensible-enum: [TCP, UDP]", "x-extensible-enum: [TCP, UDP, SCTP]");
        contract.replace(
                "decisions.yaml",
                "decision: Yes, exactly as for ports, host or container, by default host.",
                "decision: No.");
        contract.replace(
                "provenance.yaml",
                "/components/parameters/Limit/schema/minimum: {assumed: limit-bounds}",
                "/components/parameters/Limit/schema/minimum: {documented: [process/table-2/limit]}");
        contract.replace(
                "vectors/malformed-encoding.json",
                "\"alternatives\": [\"200-empty\"]",
                "\"alternatives\": [\"200-empty\", 422]");
        contract.replace("version: 1.4.0", "version: 2.0.0");
        List<Change> changes = Comparison.of(
                ContractVersion.of(folder.resolve("releases/1.4.0/asset-statistics.yaml")), contract.version());
        Files.writeString(
                folder.resolve("CHANGELOG.md"), "# Changelog\n\n" + ChangelogDraft.of(Version.of("2.0.0"), changes));

        assertThat(findings()).isEmpty();
        assertThat(changes).hasSizeGreaterThan(5);
    }

    private void version(String version, String entries) throws IOException {
        String text = Files.readString(contract.document());
        Files.writeString(contract.document(), text.replaceFirst("version: \\d+\\.\\d+\\.\\d+", "version: " + version));
        Files.writeString(
                folder.resolve("CHANGELOG.md"), "# Changelog\n\n## " + version + "\n\n" + entries + "\n## 1.4.0\n");
    }

    private void approve(String fingerprint, String until) throws IOException {
        Files.writeString(
                folder.resolve("approvals.yaml"),
                "- {change: " + fingerprint
                        + ", reason: Agreed with everybody who calls it., link: 'https://example.com/1', expires: '"
                        + until + "'}\n");
    }

    /** As sha256sum writes them. */
    private static String checksums(Path folder) {
        return Checksums.ofFolder(folder).entrySet().stream()
                .map(e -> e.getValue() + "  " + e.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private Gate gate() {
        return Gate.around(contract.document());
    }

    private List<String> findings() {
        return gate().report(TODAY).findings();
    }
}
