package org.hsscontract.tests.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.hsscontract.tests.Fleet;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Profile;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Servers that made several other choices at once. {@code -Dright.combinations=N} sets how many there are, and
 * {@code -Dright.seed=SEED} runs one alone.
 */
@Execution(ExecutionMode.CONCURRENT)
class CombinationsTest {
    private static final int USUAL = 40;
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    static LongStream seeds() {
        Long seed = Long.getLong("right.seed");
        return seed == null
                ? LongStream.range(0, Integer.getInteger("right.combinations", USUAL))
                : LongStream.of(seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areNotCalledWrong(long seed) {
        List<Variant> together = combination(new Random(seed));
        boolean known = together.stream().allMatch(Variant::inInventory);
        Options options = (known ? Fleet.knowing() : Options.defaults()).withProfile(Profile.QUICK);
        assertThat(Judged.together(together, options).violations())
                .as("violations of %s with -Dright.seed=%d", together, seed)
                .isEmpty();
    }

    /** Variants that depart from the reference server, no two of them in the same aspect. */
    private static List<Variant> combination(Random random) {
        List<Variant> shuffled = new ArrayList<>(VariantCatalogue.all().stream()
                .filter(variant -> !variant.choices().areTheReference())
                .toList());
        Collections.shuffle(shuffled, random);
        int many = FEWEST + random.nextInt(MOST - FEWEST + 1);
        List<Variant> together = new ArrayList<>();
        Choices choices = Choices.reference();
        for (Variant variant : shuffled) {
            if (together.size() < many && choices.compatibleWith(variant.choices())) {
                together.add(variant);
                choices = choices.and(variant.choices());
            }
        }
        return together;
    }
}
