package org.hsscontract.tests.faulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FaultTableTest {
    @Test
    void thePageForPeopleIsThatOfTheCatalogue() throws IOException {
        String page = FaultTable.markdown(FaultCatalogue.all());
        Path made = Files.writeString(Path.of("target", "faults.md"), page);
        assertThat(Path.of("faults.md"))
                .as("copy " + made + " over it")
                .content()
                .isEqualTo(page);
    }
}
