package org.hsscontract.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The compiled classes of all modules, and the folders of their sources. Read once; never changed. */
final class ProjectClasses {
    private static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Set<String> GENERATED =
            Set.of("org.hsscontract.api", "org.hsscontract.client.generated", "org.hsscontract.client.model");

    /** Of main code and tests. */
    static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(Stream.of("target/classes", "target/test-classes")
                    .flatMap(folder -> inEachModule(folder).stream())
                    .toList());

    /** Of main code, written and generated. */
    static final JavaClasses MAIN = ALL.that(describe("are main code", ProjectClasses::isMain));

    /** Of main code, without what openapi-generator writes. */
    static final JavaClasses WRITTEN = MAIN.that(describe("are written by hand", c -> !isGenerated(c)));

    private ProjectClasses() {}

    /** The folder {@code src/main/java} of each module that has one. */
    static List<Path> sources() {
        return inEachModule("src/main/java");
    }

    private static boolean isMain(JavaClass c) {
        return c.getSource()
                .filter(s -> s.getUri().toString().contains("/target/classes/"))
                .isPresent();
    }

    private static boolean isGenerated(JavaClass c) {
        return GENERATED.stream()
                .anyMatch(
                        p -> c.getPackageName().equals(p) || c.getPackageName().startsWith(p + "."));
    }

    /** A module is a folder with a pom.xml that its parent names; those of SDKs stand deeper. */
    private static List<Path> inEachModule(String folder) {
        try (Stream<Path> files = Files.find(
                REPOSITORY,
                3,
                (file, attributes) -> file.getFileName().toString().equals("pom.xml"))) {
            return files.map(pom -> pom.resolveSibling(folder))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
