package org.hsscontract.tests.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hsscontract.tests.Fleet;
import org.hsscontract.tests.faulty.OneOf;
import org.hsscontract.verifier.rule.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The verifier against every server that made another choice than the reference server where the documents leave one, or
 * against the one of {@code -Dright=ID}: none is called wrong.
 */
@Execution(ExecutionMode.CONCURRENT)
class AlternativesTest {

    static Stream<Variant> variants() {
        OneOf ids = new OneOf(
                "right", VariantCatalogue.all().stream().map(Variant::id).toList());
        // What is the reference server itself is verified once, as that.
        return VariantCatalogue.all().stream()
                .filter(variant -> ids.chooses(variant.id()))
                .filter(variant -> !variant.choices().areTheReference());
    }

    @Test
    void noTwoHaveTheSameId() {
        assertThat(VariantCatalogue.all()).extracting(Variant::id).doesNotHaveDuplicates();
    }

    @Test
    void thereAreEnough() {
        assertThat(VariantCatalogue.all()).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void withoutChoicesItIsTheReferenceServer() {
        Variant none = Variant.silent("standards/none", "Nothing is chosen.", Choices.reference());
        assertThat(Judged.with(none, Fleet.knowing()).texts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void isNotCalledWrong(Variant variant) {
        Judged judged = Judged.with(variant, options(variant));
        assertThat(judged.violations()).as("violations of '%s'", variant).isEmpty();
        List<String> naming = judged.naming(variant.decisions());
        if (variant.decision().isEmpty()) {
            assertThat(judged.texts()).as("findings on '%s'", variant).isEmpty();
        } else if (!variant.loud()) {
            assertThat(naming)
                    .as("findings that name the decision of '%s'", variant)
                    .isEmpty();
        } else if (variant.unseen().isEmpty()) {
            assertThat(naming)
                    .as("warnings that name the decision of '%s'", variant)
                    .isNotEmpty();
        }
    }

    private static Options options(Variant variant) {
        return variant.inInventory() ? Fleet.knowing() : Options.defaults();
    }
}
