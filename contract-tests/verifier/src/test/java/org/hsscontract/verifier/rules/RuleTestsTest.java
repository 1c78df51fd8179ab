package org.hsscontract.verifier.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a quick test beside it. */
class RuleTestsTest {
    static List<Class<?>> rules() {
        return RuleVerdict.ruleClasses();
    }

    @Test
    void thereAreRules() {
        assertThat(rules()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasATestBesideIt(Class<?> rule) {
        String name = rule.getName() + "Test";
        assertThatCode(() -> Class.forName(name)).as("a test " + name).doesNotThrowAnyException();
        assertThat(tests(name)).as("a right server and a wrong one").hasSizeGreaterThan(1);
    }

    private static List<Method> tests(String name) {
        try {
            return Stream.of(Class.forName(name).getDeclaredMethods())
                    .filter(m -> m.isAnnotationPresent(Test.class) || m.isAnnotationPresent(ParameterizedTest.class))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
