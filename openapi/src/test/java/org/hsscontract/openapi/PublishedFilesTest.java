package org.hsscontract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into the jar. */
class PublishedFilesTest {
    private static final String MANIFEST = "SHA256SUMS";

    @Test
    void jsonFormIsTheSameTreeInTheSameOrder() {
        assertThat(ContractFiles.json(ContractFiles.PUBLISHED.resolve("asset-statistics.json"))
                        .toString())
                .isEqualTo(ContractFiles.yaml(ContractFiles.CONTRACT).toString());
    }

    @Test
    void jarHoldsTheContractAndNothingElse() throws IOException {
        List<String> files = filesBelow(Objects.requireNonNull(ContractFiles.PUBLISHED.getParent()));

        assertThat(files).allMatch(file -> file.startsWith("hss-contract/"));
        assertThat(files.stream().map(file -> file.substring("hss-contract/".length())))
                .contains(
                        "asset-statistics.json",
                        "asset-statistics.yaml",
                        "decisions.yaml",
                        "provenance.yaml",
                        "documents/port-statistics.txt",
                        "documents/port-statistics.yaml",
                        "documents/process-statistics.txt",
                        "documents/process-statistics.yaml",
                        "examples/listPortStatistics.documented.request.http",
                        "examples/listPortStatistics.documented.response.json",
                        "examples/listProcessStatistics.documented.request.http",
                        "examples/listProcessStatistics.documented.response.json",
                        "schemas/decisions.schema.json",
                        "schemas/document.schema.json",
                        "schemas/grouped-list.schema.json",
                        "schemas/provenance.schema.json",
                        "schemas/vectors.schema.json",
                        "vectors/index.json",
                        "vectors/request-encoding.json",
                        "vectors/README.md")
                .allMatch(
                        file -> file.matches("(SHA256SUMS|asset-statistics\\.(json|yaml)|(decisions|provenance)\\.yaml"
                                + "|documents/[a-z-]+\\.(txt|yaml)|examples/\\w+\\.documented\\.(request\\.http|response\\.json)|schemas/[a-z-]+\\.schema\\.json"
                                + "|vectors/([a-z-]+\\.json|README\\.md))"));
    }

    @Test
    void copiesAreUnchanged() throws IOException {
        for (String file : filesBelow(ContractFiles.PUBLISHED)) {
            if (!List.of("asset-statistics.json", MANIFEST).contains(file)) {
                assertThat(ContractFiles.PUBLISHED.resolve(file)).hasSameBinaryContentAs(Path.of(file));
            }
        }
    }

    @Test
    void theManifestHasAllFilesButItself(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("vectors"));
        Files.writeString(folder.resolve("vectors").resolve("index.json"), "[]");
        Files.writeString(folder.resolve("asset-statistics.yaml"), "");
        writeManifest(folder);
        writeManifest(folder);

        assertThat(folder.resolve(MANIFEST)).hasContent("""
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  asset-statistics.yaml
                4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945  vectors/index.json
                """);
    }

    /** As the build does. */
    private static void writeManifest(Path folder) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "src/publishing/java/org/hsscontract/openapi/Manifest.java",
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(program.waitFor()).isZero();
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
