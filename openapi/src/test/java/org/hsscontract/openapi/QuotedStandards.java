package org.hsscontract.openapi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The sentences of standards that this project relies on or quotes; see documents/standards.yaml. */
record QuotedStandards(JsonNode sentences) {
    static final Path FILE = Path.of("documents", "standards.yaml");

    static QuotedStandards read() {
        return new QuotedStandards(ContractFiles.yaml(FILE));
    }

    /** Whether the section is quoted with a sentence that has these words. */
    boolean say(String section, String quote) {
        return sentences
                .valueStream()
                .filter(sentence -> reference(sentence).equals(section))
                .anyMatch(sentence -> sentence.path("sentence").asString().contains(quote));
    }

    /** Whether a sentence of the section demands something of servers, so that it can be a source. */
    boolean demands(String section) {
        return sentences
                .valueStream()
                .filter(sentence -> reference(sentence).equals(section))
                .anyMatch(sentence -> sentence.path("level").asString().equals("MUST")
                        && !sentence.path("binds").asString().equals("client"));
    }

    /** Where the standards that are quoted and those that are named differ, one sentence each. */
    List<String> differences(JsonNode named) {
        Set<String> quoted = new LinkedHashSet<>();
        sentences.forEach(sentence -> quoted.add(sentence.path("standard").asString()));
        List<String> differences = new ArrayList<>();
        quoted.stream()
                .filter(standard -> !named.has(standard))
                .forEach(standard -> differences.add(standard + " is quoted but not named as a standard"));
        named.propertyNames().stream()
                .filter(standard -> !quoted.contains(standard))
                .forEach(standard -> differences.add(standard + " is named as a standard but not quoted"));
        return differences;
    }

    private static String reference(JsonNode sentence) {
        return sentence.path("standard").asString() + " §"
                + sentence.path("section").asString();
    }
}
