package org.hsscontract.tests.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every alternative of a decision runs as a variant, or the decision says why none can. */
class AlternativesOfDecisionsTest {

    @Test
    void everyAlternativeHasAVariantOrAReason() {
        Set<String> without = new TreeSet<>(alternatives().keySet());
        without.removeIf(id -> alternatives().get(id).has("no-variant"));
        without.removeAll(variants().keySet());
        assertThat(without).isEmpty();
    }

    @Test
    void everyVariantIsAnAlternative() {
        Set<String> without = new TreeSet<>(variants().keySet());
        // What a decision decides need not be among its alternatives.
        without.removeIf(id -> variants().get(id).choices().areTheReference());
        without.removeAll(alternatives().keySet());
        assertThat(without).isEmpty();
    }

    @Test
    void noVariantHasAReasonWhyThereIsNone() {
        Set<String> both = new TreeSet<>(variants().keySet());
        both.removeIf(
                id -> !alternatives().containsKey(id) || !alternatives().get(id).has("no-variant"));
        assertThat(both).isEmpty();
    }

    @Test
    void variantsAreSilentWhereTheDecisionSaysSo() {
        Map<String, Boolean> silent = new TreeMap<>();
        alternatives()
                .forEach((id, alternative) ->
                        silent.put(id, alternative.path("silent").asBoolean(false)));
        assertThat(variants().values())
                .filteredOn(variant -> silent.containsKey(variant.id()))
                .allSatisfy(variant -> assertThat(!variant.loud())
                        .as("'%s' is silent", variant)
                        .isEqualTo(silent.get(variant.id())));
    }

    @Test
    void theReadmeHasTheCounts() throws IOException {
        long without = alternatives().values().stream()
                .filter(a -> a.has("no-variant"))
                .count();
        long unseen =
                variants().values().stream().filter(v -> !v.unseen().isEmpty()).count();
        assertThat(Files.readString(Path.of("..", "..", "README.md")))
                .contains((alternatives().size() - without) + " of the "
                        + alternatives().size() + " alternatives")
                .contains("for the other " + without + " it is said why")
                .contains(unseen + " whose departure");
    }

    /** By id; those for which no decision is needed are left out. */
    private static Map<String, Variant> variants() {
        return VariantCatalogue.all().stream()
                .filter(variant -> variant.decision().isPresent())
                .collect(Collectors.toMap(Variant::id, variant -> variant));
    }

    private static Map<String, JsonNode> alternatives() {
        Map<String, JsonNode> alternatives = new TreeMap<>();
        for (JsonNode decision : decisions()) {
            for (JsonNode alternative : decision.path("considered")) {
                alternatives.put(
                        decision.path("id").asString() + "/"
                                + alternative.path("id").asString(""),
                        alternative);
            }
        }
        return alternatives;
    }

    private static List<JsonNode> decisions() {
        try (InputStream in = AlternativesOfDecisionsTest.class.getResourceAsStream("/hss-contract/decisions.yaml")) {
            return new YAMLMapper().readTree(in).valueStream().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
