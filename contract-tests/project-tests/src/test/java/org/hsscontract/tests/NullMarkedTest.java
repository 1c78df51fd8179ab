package org.hsscontract.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiler looks for null only in packages that are marked, so that none must be forgotten. */
class NullMarkedTest {
    private static final Path REPOSITORY = Path.of("..", "..");
    /** Of contract-tests/verifier/src/main/java, for example; what is generated lies deeper. */
    private static final int DEPTH_OF_SOURCES = 5;

    @Test
    void everyPackageOfTheProgramsIsMarkedAndSaysWhatItIsFor() throws IOException {
        List<Path> packages = packages();
        assertThat(packages)
                .hasSizeGreaterThan(40)
                .allSatisfy(p -> assertThat(p.resolve("package-info.java"))
                        .content()
                        .containsPattern("(?s)^/\\*\\*.+\\.\\s*\\*/\\n@NullMarked\\npackage "));
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.find(
                REPOSITORY, DEPTH_OF_SOURCES, (path, attributes) -> path.endsWith(Path.of("src", "main", "java")))) {
            return folders.flatMap(NullMarkedTest::files)
                    .filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    @SuppressWarnings("StreamResourceLeak") // flatMap closes it.
    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
