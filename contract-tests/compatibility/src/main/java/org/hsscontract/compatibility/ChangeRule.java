package org.hsscontract.compatibility;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a kind of change means to clients and to servers. The rules are data: {@code change-rules.yaml}.
 *
 * @param id kebab-case, stable
 * @param client what it does to a client that kept to the version before, and why
 * @param server what it does to a server that kept to the version before, and why
 * @param sentence what a reader of the changelog is told
 */
public record ChangeRule(
        String id,
        JudgedEffect client,
        JudgedEffect server,
        String sentence,
        List<DifferencePattern> matches,
        Map<String, String> after) {

    /** What a change does to one side, and why. */
    public record JudgedEffect(Effect effect, String why) {
        static JudgedEffect of(JsonNode node) {
            return new JudgedEffect(
                    Effect.valueOf(node.path("effect").asString().toUpperCase(Locale.ROOT)),
                    node.path("why").asString());
        }
    }

    static ChangeRule of(JsonNode node) {
        return new ChangeRule(
                node.path("id").asString(),
                JudgedEffect.of(node.path("client")),
                JudgedEffect.of(node.path("server")),
                node.path("sentence").asString(),
                node.path("matches")
                        .valueStream()
                        .map(m -> DifferencePattern.of(m.asString()))
                        .toList(),
                node.path("after")
                        .propertyStream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, p -> p.getValue().asString())));
    }

    /** The smallest step of the version for such a change. */
    public VersionStep step() {
        if (client.effect() == Effect.BREAKING) {
            return VersionStep.MAJOR;
        }
        return client.effect() == Effect.NONE && server.effect() == Effect.NONE ? VersionStep.PATCH : VersionStep.MINOR;
    }

    boolean fits(Difference difference) {
        return matches.stream().anyMatch(m -> m.fits(difference))
                && after.entrySet().stream()
                        .allMatch(e ->
                                difference.after().at(e.getKey()).asString("").equals(e.getValue()));
    }
}
