package org.hsscontract.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house: what may know what. .github/ARCHITECTURE.md draws them. */
class ArchitectureTest {
    private static final String ROOT = "org.hsscontract.";

    /** Public though no other package here names all of it: the Java client is a library for others. */
    private static final Set<String> LIBRARIES = Set.of("org.hsscontract.client");

    /** Trial is what rules are written with, whichever part of it those of today use; Hibernate Validator makes the other. */
    private static final Set<String> OFFERED =
            Set.of("org.hsscontract.verifier.rule.Trial", "org.hsscontract.server.web.CodePointSize");

    /** A word of the vector files, by vectors.schema.json; what it stands for in an answer is read from the contract. */
    private static final Set<String> WORDS_OF_FILES = Set.of("VectorForm.java: total_num");

    @Test
    void noPackagesKnowEachOther() {
        assertThat(ProjectClasses.WRITTEN).hasSizeGreaterThan(400);
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(ProjectClasses.WRITTEN);
    }

    static Stream<Arguments> arrows() throws IOException {
        Map<String, Set<String>> arrows = Diagram.arrows();
        return arrows.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0} knows {1}")
    @MethodSource("arrows")
    void knowsWhatItHasAnArrowTo(String name, Set<String> others) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(describe(
                        "are of this project and have no arrow from it",
                        c -> c.getPackageName().startsWith(ROOT)
                                && !module(c).equals(name)
                                && !others.contains(module(c))))
                .check(ProjectClasses.MAIN);
    }

    @ParameterizedTest(name = "{0} knows {1}")
    @MethodSource("arrows")
    void hasNoArrowToWhatItDoesNotKnow(String name, Set<String> others) {
        assertThat(ProjectClasses.MAIN.stream()
                        .filter(c -> module(c).equals(name))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass())
                        .filter(c -> c.getPackageName().startsWith(ROOT))
                        .map(ArchitectureTest::module))
                .containsAll(others);
    }

    @Test
    void everyModuleIsInTheDiagram() throws IOException {
        assertThat(ProjectClasses.MAIN.stream().map(ArchitectureTest::module).distinct())
                .containsExactlyInAnyOrderElementsOf(Diagram.arrows().keySet());
    }

    @Test
    void noOperationIsNamedWhereContractsAreJudged() throws IOException {
        List<String> names = names();
        assertThat(names).hasSize(8);
        List<Path> sources = ProjectClasses.sources().stream()
                .filter(folder -> folder.toString().matches(".*contract-tests.(core|scenarios|verifier).*"))
                .toList();
        assertThat(sources).hasSize(3);
        List<String> found = new ArrayList<>();
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    names.stream()
                            .filter(text::contains)
                            .map(name -> file.getFileName() + ": " + name)
                            .distinct()
                            .forEach(found::add);
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(WORDS_OF_FILES);
    }

    /** Of each operation its id, its path, and the properties that have the entries and the total. */
    private static List<String> names() {
        return Contract.published().operations().stream()
                .flatMap(o -> Stream.of(
                        o.id(),
                        o.path(),
                        o.list().orElseThrow().items(),
                        o.list().orElseThrow().total()))
                .toList();
    }

    @Test
    void noTypeIsPublicThatNeedsNotBe() {
        assertThat(publicTypes()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(c -> c.getDirectDependenciesToSelf().stream()
                                .allMatch(d -> samePackage(d.getOriginClass(), c)))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void noMethodIsPublicThatNeedsNotBe() {
        assertThat(publicTypes()
                        .filter(c -> !c.isInterface())
                        .flatMap(c -> c.getMethods().stream())
                        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(m -> !isGivenByItsType(m) && !overrides(m))
                        .filter(m -> Stream.concat(m.getAccessesToSelf().stream(), m.getReferencesToSelf().stream())
                                .allMatch(a -> samePackage(a.getOriginOwner(), m.getOwner())))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    /** Those that are not public for a reason of their own. */
    private static Stream<JavaClass> publicTypes() {
        return ProjectClasses.WRITTEN.stream()
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !LIBRARIES.contains(c.getPackageName()) && !OFFERED.contains(c.getName()))
                .filter(c -> c.tryGetMethod("main", String[].class).isEmpty());
    }

    private static boolean samePackage(JavaClass one, JavaClass other) {
        return one.getPackageName().equals(other.getPackageName());
    }

    /** What the compiler writes into a record or an enum. */
    private static boolean isGivenByItsType(JavaMethod m) {
        return (m.getOwner().isRecord() && m.getRawParameterTypes().isEmpty())
                || (m.getOwner().isEnum() && Set.of("values", "valueOf").contains(m.getName()));
    }

    private static boolean overrides(JavaMethod m) {
        return Stream.concat(m.getOwner().getAllRawSuperclasses().stream(), m.getOwner().getAllRawInterfaces().stream())
                .flatMap(c -> c.getMethods().stream())
                .anyMatch(o -> o.getName().equals(m.getName())
                        && o.getRawParameterTypes().size()
                                == m.getRawParameterTypes().size());
    }

    private static String module(JavaClass c) {
        return c.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }
}
