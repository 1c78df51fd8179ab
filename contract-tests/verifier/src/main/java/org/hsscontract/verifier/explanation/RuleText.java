package org.hsscontract.verifier.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code explanations.yaml} says of a rule.
 *
 * @param topic what it stands under
 * @param sends what is sent and compared
 * @param data what proves it
 * @param basis the parts of a contract that it judges, see {@link Basis}
 */
record RuleText(String topic, String sends, String data, List<String> basis) {
    /** For a rule that the file lacks: the other pages are of use all the same. */
    static final RuleText NONE = new RuleText("other", "Not explained yet.", "Not explained yet.", List.of());

    private static final String RESOURCE = "/org/hsscontract/verifier/rules/explanations.yaml";

    /** All texts by the rule's id, in the order of the file. */
    static Map<String, RuleText> all() {
        try (InputStream in = RuleText.class.getResourceAsStream(RESOURCE)) {
            Map<String, RuleText> texts = new LinkedHashMap<>();
            new YAMLMapper()
                    .readTree(in)
                    .properties()
                    .forEach(topic -> topic.getValue()
                            .properties()
                            .forEach(rule -> texts.put(rule.getKey(), of(topic.getKey(), rule.getValue()))));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleText of(String topic, JsonNode rule) {
        return new RuleText(
                topic,
                rule.path("sends").asString("").strip(),
                rule.path("data").asString("").strip(),
                rule.path("basis").valueStream().map(JsonNode::asString).toList());
    }
}
