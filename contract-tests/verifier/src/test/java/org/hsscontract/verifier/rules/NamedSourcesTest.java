package org.hsscontract.verifier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hsscontract.verifier.rule.ContractRule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The standards and decisions that rules judge by, which no element of the contract names: they are where the contract keeps them. */
class NamedSourcesTest {

    /** What only advises, or binds clients alone, convicts no server. */
    @Test
    void everyStandardIsQuotedWithWhatItDemandsOfServers() {
        Set<String> demanded = entries("documents/standards.yaml")
                .filter(sentence -> sentence.path("level").asString("").equals("MUST")
                        && !sentence.path("binds").asString("").equals("client"))
                .map(sentence -> sentence.path("standard").asString("") + " §"
                        + sentence.path("section").asString(""))
                .collect(Collectors.toSet());

        assertThat(named("standard ")).hasSizeGreaterThan(8).isSubsetOf(demanded);
    }

    @Test
    void everyDecisionIsThere() {
        Set<String> decisions = entries("decisions.yaml")
                .map(decision -> decision.path("id").asString(""))
                .collect(Collectors.toSet());

        assertThat(named("decision ")).hasSizeGreaterThan(20).isSubsetOf(decisions);
    }

    private static List<String> named(String kind) {
        return RuleCatalogueTest.rules().stream()
                .map(ContractRule::definition)
                .flatMap(definition -> Arrays.stream(definition.basis()))
                .filter(words -> words.startsWith(kind))
                .map(words -> words.substring(kind.length()).split(" at ")[0])
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> entries(String file) {
        try (InputStream in = NamedSourcesTest.class.getResourceAsStream("/hss-contract/" + file)) {
            return StreamSupport.stream(new YAMLMapper().readTree(in).spliterator(), false);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
