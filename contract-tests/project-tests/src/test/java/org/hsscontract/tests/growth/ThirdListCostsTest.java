package org.hsscontract.tests.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a third list costs beyond YAML: CONTRIBUTING.md names the files that name the two lists, all of them and no others. */
class ThirdListCostsTest {
    private static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Set<String> NOT_LOOKED_AT = Set.of("target", "node_modules", "__pycache__", "test", "openapi");

    /** The operations and their schemas in any spelling, and what they count, where it is stored or read. */
    private static final Pattern NAMES_A_LIST = Pattern.compile(
            "(process|port)_?statistic|AssetProcess|OpenPort|asset_(process|port)|\"(processes|ports)\"",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyFileThatNamesAListIsInTheTable() throws IOException {
        List<String> patterns = patterns();
        List<Path> files = filesThatNameAList();
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(files)
                .allSatisfy(file -> assertThat(patterns).as(file.toString()).anyMatch(p -> matches(p, file)));
        assertThat(patterns).allSatisfy(p -> assertThat(files).as(p).anyMatch(file -> matches(p, file)));
    }

    private static boolean matches(String pattern, Path file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(file);
    }

    /** The first column of the table under "Code". */
    private static List<String> patterns() throws IOException {
        String text = Files.readString(REPOSITORY.resolve(".github/CONTRIBUTING.md"));
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(text.substring(text.indexOf("**Code**")))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static List<Path> filesThatNameAList() throws IOException {
        List<Path> found = new ArrayList<>();
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return !folder.equals(REPOSITORY) && (NOT_LOOKED_AT.contains(name) || name.startsWith("."))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (!file.toString().endsWith(".md")
                        && NAMES_A_LIST.matcher(text).find()) {
                    found.add(REPOSITORY.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(REPOSITORY, visitor);
        Files.walkFileTree(REPOSITORY.resolve("openapi/schemas"), visitor);
        return found;
    }
}
