package org.hsscontract.sdk.matrix;

import org.hsscontract.scenarios.ScenarioResult;
import org.hsscontract.scenarios.VectorState;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The matrix for programs. */
final class MatrixJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MatrixJson() {}

    static String of(MatrixReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("contract", report.contract().title())
                .put("exit_code", report.exitCode())
                .put("verdict", report.verdict());
        ArrayNode required = root.putArray("required");
        report.required().stream().sorted().forEach(required::add);
        ArrayNode topics = root.putArray("topics");
        report.topics().forEach(topics::add);
        ArrayNode languages = root.putArray("languages");
        report.languages().forEach(l -> language(languages.addObject(), l));
        return MAPPER.writeValueAsString(root).replace(System.lineSeparator(), "\n") + "\n";
    }

    private static void language(ObjectNode node, LanguageResult language) {
        node.put("id", language.recipe().id())
                .put("language", language.recipe().language())
                .put("verdict", language.verdict().words());
        ArrayNode steps = node.putArray("steps");
        language.steps()
                .forEach(s -> steps.addObject()
                        .put("step", s.step().words())
                        .put("state", s.state().words())
                        .put("message", s.message()));
        ObjectNode counts = node.putObject("counts");
        for (VectorState state : VectorState.values()) {
            counts.put(state.words(), language.count(state));
        }
        ArrayNode problems = node.putArray("problems");
        ArrayNode vectors = node.putArray("vectors");
        language.report().ifPresent(report -> {
            report.problems().forEach(problems::add);
            report.results().forEach(r -> vector(vectors.addObject(), r));
        });
    }

    private static void vector(ObjectNode node, ScenarioResult result) {
        node.put("id", result.vector().id())
                .put("topic", result.vector().topic())
                .put("state", result.state().words());
        if (!result.findings().isEmpty()) {
            ArrayNode findings = node.putArray("findings");
            result.findings()
                    .forEach(d ->
                            findings.addObject().put("expected", d.expected()).put("actual", d.actual()));
        }
        result.declaration()
                .ifPresent(d -> node.putObject("declared")
                        .put("reason", d.reason())
                        .put("link", d.link().toString()));
    }
}
