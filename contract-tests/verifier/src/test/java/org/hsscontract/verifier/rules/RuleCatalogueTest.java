package org.hsscontract.verifier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.ContractRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is one class that says all of itself; the catalogue only puts them in order. */
class RuleCatalogueTest {
    static List<ContractRule> rules() {
        return RuleCatalogue.all(
                Contract.published(), Target.of(URI.create("http://localhost"), "project", "long-token"));
    }

    @Test
    void hasEveryClassThatIsARuleOnce() {
        assertThat(rules()).map(Object::getClass).map(Class::getName).containsExactlyInAnyOrderElementsOf(defined());
    }

    @Test
    void noTwoRulesHaveTheSameId() {
        assertThat(rules()).extracting(ContractRule::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isCalledAsItsClassIs(ContractRule rule) {
        String name = rule.getClass().getSimpleName();
        if (rule.id().equals("openapi-validator")) {
            // The validator writes itself so, and a class called OpenApiValidator would be taken for it.
            assertThat(name).isEqualTo("OpenApiValidatorRule");
        } else {
            assertThat(name).isEqualTo(camelCase(rule.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysAllOfItself(ContractRule rule) {
        RuleDefinition said = rule.definition();
        assertThat(List.of(said.sentence(), said.sends(), said.data()))
                .allSatisfy(
                        text -> assertThat(text).matches("[A-Z][^\\n]*[^ ]\\.").doesNotContain("  "));
        assertThat(said.basis()).isNotEmpty().doesNotHaveDuplicates();
    }

    private static String camelCase(String id) {
        return Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The names of all classes of the verifier that define a rule, or could be taken for one. */
    private static List<String> defined() {
        try {
            Path classes = Path.of(RuleCatalogue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .map(file -> loaded(file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".")))
                        .filter(type -> type.isAnnotationPresent(RuleDefinition.class)
                                || (ContractRule.class.isAssignableFrom(type) && isConcrete(type)))
                        .map(Class::getName)
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isConcrete(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers());
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, RuleCatalogueTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
