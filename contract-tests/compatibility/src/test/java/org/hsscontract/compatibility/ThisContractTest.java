package org.hsscontract.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The gate of the build: the contract of this project against its last release. */
class ThisContractTest {
    private static final Path DOCUMENT = ContractEdit.CONTRACT.resolve("asset-statistics.yaml");

    @Test
    void passesTheGate() {
        assertThat(Gate.around(DOCUMENT)
                        .report(LocalDate.now(ZoneId.systemDefault()))
                        .findings())
                .isEmpty();
    }

    @Test
    void releasesAreWhatTheirFoldersSay() {
        assertThat(Release.in(Gate.around(DOCUMENT).releases()))
                .isNotEmpty()
                .allSatisfy(release -> assertThat(
                                release.contract("asset-statistics.yaml").version())
                        .isEqualTo(release.version()));
    }
}
