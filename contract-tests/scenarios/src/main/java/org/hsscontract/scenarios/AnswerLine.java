package org.hsscontract.scenarios;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a driver that is to be an outcome.
 *
 * @param id the vector that it is for; empty if it does not say
 * @param outcome what it says
 */
record AnswerLine(Optional<String> id, DriverAnswer outcome) {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> ONE_OF = Set.of("result", "error", "items", "not_implemented");
    private static final Set<String> KINDS = Set.of("answer", "broken-contract", "transport", "other");
    private static final List<String> INTEGERS = List.of("status", "retry_after");
    private static final List<String> TEXTS = List.of("error_code", "error_msg", "request_id");

    static AnswerLine of(byte[] line) {
        try {
            JsonNode json = STRICT.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
            if (!json.isObject()) {
                return unknown("an outcome that is a JSON object", json.toString());
            }
            Optional<String> id =
                    json.path("id").isString() ? Optional.of(json.get("id").asString()) : Optional.empty();
            return id.isEmpty()
                    ? unknown("an outcome with the id of its task, a text", json.toString())
                    : new AnswerLine(id, outcome(json));
        } catch (CharacterCodingException e) {
            return unknown("an outcome in UTF-8", new String(line, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            return unknown(
                    "an outcome in JSON", new String(line, StandardCharsets.UTF_8) + ": " + e.getOriginalMessage());
        }
    }

    private static DriverAnswer outcome(JsonNode json) {
        Set<String> keys = new TreeSet<>(json.propertyNames());
        keys.remove("id");
        boolean one = keys.size() == 1 || keys.equals(Set.of("items", "error"));
        if (!one || !ONE_OF.containsAll(keys)) {
            return broken(
                    "an outcome with id and one of result, error, items (with or without error) and not_implemented",
                    "one with " + keys);
        }
        Optional<String> wrong = Optional.ofNullable(json.get("error")).flatMap(AnswerLine::wrong);
        if (wrong.isPresent()) {
            return broken(wrong.get(), Excerpt.of(json.get("error")));
        }
        if (json.has("items")) {
            return !json.get("items").isArray()
                    ? broken("items to be an array", Excerpt.of(json.get("items")))
                    : new DriverAnswer.PagerItems(
                            List.copyOf(json.get("items").values()), Optional.ofNullable(json.get("error")));
        }
        if (json.has("error")) {
            return new DriverAnswer.SdkError(json.get("error"));
        }
        if (json.has("result")) {
            return new DriverAnswer.SdkResult(json.get("result"));
        }
        JsonNode reason = json.get("not_implemented");
        return reason.isString() && !reason.asString().isBlank()
                ? new DriverAnswer.NotImplemented(reason.asString())
                : broken("not_implemented to be a text that says why", Excerpt.of(reason));
    }

    /** What an error should be that is not as the protocol has it. */
    private static Optional<String> wrong(JsonNode error) {
        if (!error.path("kind").isString() || !KINDS.contains(error.get("kind").asString())) {
            return Optional.of("an error with a kind of " + new TreeSet<>(KINDS));
        }
        for (Map.Entry<String, JsonNode> p : error.properties()) {
            if (INTEGERS.contains(p.getKey())
                    && !p.getValue().isNull()
                    && !p.getValue().isIntegralNumber()) {
                return Optional.of(p.getKey() + " of an error to be an integer, null or left out");
            }
            if (TEXTS.contains(p.getKey())
                    && !p.getValue().isNull()
                    && !p.getValue().isString()) {
                return Optional.of(p.getKey() + " of an error to be a text, null or left out");
            }
            if (!p.getKey().equals("kind") && !INTEGERS.contains(p.getKey()) && !TEXTS.contains(p.getKey())) {
                return Optional.of("an error with kind, " + String.join(", ", INTEGERS) + ", "
                        + String.join(", ", TEXTS) + " and nothing else");
            }
        }
        return Optional.empty();
    }

    private static AnswerLine unknown(String expected, String seen) {
        return new AnswerLine(Optional.empty(), broken(expected, Excerpt.cut(seen)));
    }

    private static DriverAnswer broken(String expected, String seen) {
        return new DriverAnswer.NoOutcome(new ScenarioFinding(expected, seen));
    }
}
