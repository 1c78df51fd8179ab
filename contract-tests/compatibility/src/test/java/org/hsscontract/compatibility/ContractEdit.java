package org.hsscontract.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contract of this project, copied, and edited there. */
record ContractEdit(Path folder) {
    static final Path CONTRACT = Path.of("..", "..", "openapi");
    private static final String DOCUMENT = "asset-statistics.yaml";

    /** A copy of what a version consists of. */
    static ContractEdit in(Path folder) throws IOException {
        for (String part : List.of(DOCUMENT, "provenance.yaml", "decisions.yaml", "vectors")) {
            try (Stream<Path> files = Files.walk(CONTRACT.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(CONTRACT.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return new ContractEdit(folder);
    }

    Path document() {
        return folder.resolve(DOCUMENT);
    }

    void replace(String find, String replacement) throws IOException {
        replace(DOCUMENT, find, replacement);
    }

    void replace(String file, String find, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(find);
        Files.writeString(folder.resolve(file), text.replace(find, replacement));
    }

    ContractVersion version() {
        return ContractVersion.of(document());
    }
}
