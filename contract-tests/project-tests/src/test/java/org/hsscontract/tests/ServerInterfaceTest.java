package org.hsscontract.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.hsscontract.api.AssetStatisticsApi;
import org.junit.jupiter.api.Test;

/** The jar of the generated interface: nothing in it but what was generated, leaning on little. */
class ServerInterfaceTest {
    private static final String[] MAY_USE = {
        "java..",
        "org.hsscontract.api..",
        "org.springframework.http..",
        "org.springframework.web..",
        "jakarta.validation..",
        "com.fasterxml.jackson.annotation..",
        "tools.jackson..",
        "org.jspecify.annotations.."
    };

    @Test
    void leansOnNoMoreThanItSays() {
        JavaClasses generated = new ClassFileImporter().importPackages("org.hsscontract.api");
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(MAY_USE).check(generated);
    }

    @Test
    void holdsTheInterfaceAndTheModelsOnly() throws IOException, URISyntaxException {
        assertThat(classNames())
                .containsExactlyInAnyOrder(
                        "AssetStatisticsApi",
                        "AssetCategory",
                        "ErrorResponse",
                        "ListPortStatisticsResponse",
                        "ListProcessStatisticsResponse",
                        "PortStatisticResponseInfo",
                        "ProcessStatisticResponseInfo");
    }

    private static List<String> classNames() throws IOException, URISyntaxException {
        Path home = Path.of(AssetStatisticsApi.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<String> names = Files.isDirectory(home) ? inDirectory(home) : inJar(home)) {
            return names.filter(n -> n.endsWith(".class"))
                    .map(n -> n.replaceAll(".*/|\\.class$", ""))
                    .toList();
        }
    }

    @SuppressWarnings("StreamResourceLeak") // The caller closes it.
    private static Stream<String> inDirectory(Path home) throws IOException {
        return Files.walk(home)
                .filter(Files::isRegularFile)
                .map(p -> p.toString().replace('\\', '/'));
    }

    private static Stream<String> inJar(Path home) throws IOException {
        try (JarFile jar = new JarFile(home.toFile())) {
            return jar.stream().map(e -> e.getName()).toList().stream();
        }
    }
}
