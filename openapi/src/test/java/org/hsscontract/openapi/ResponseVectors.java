package org.hsscontract.openapi;

import com.networknt.schema.Schema;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hsscontract.openapi.Contract.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what response vectors put on the wire with what they expect, by the contract. */
final class ResponseVectors {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Contract contract;
    private final ExchangeValidator validator;
    private final Map<String, Schema> answers = new HashMap<>();

    ResponseVectors(Contract contract, ExchangeValidator validator) {
        this.contract = contract;
        this.validator = validator;
    }

    List<String> findings(Vector vector) {
        List<String> findings = new ArrayList<>();
        JsonNode response = vector.node().path("response");
        int status = response.path("status").asInt();
        boolean whole = !List.of("cut-off", "never-ends")
                .contains(response.path("transfer").asString("whole"));
        String kind = vector.at("/expect/error/kind");
        if (whole == kind.equals("transport")) {
            findings.add("an answer that is " + (whole ? "" : "not ") + "whole is expected to fail with: " + kind);
        }
        if (kind.equals("answer") != (whole && status != 200)) {
            findings.add("status " + status + " is expected to be: " + kind);
        }
        if (kind.equals("answer")) {
            error(vector, response, status, findings);
        } else if (whole && status == 200) {
            List<String> broken = broken(contract.operation(vector.operation()), response);
            if (vector.isResult()) {
                findings.addAll(broken);
                result(vector, response, findings);
            } else if (broken.isEmpty()) {
                findings.add("the body keeps the contract");
            }
        }
        return findings;
    }

    private List<String> broken(Operation operation, JsonNode response) {
        byte[] body = body(response);
        JsonNode json = json(body);
        if (json == null) {
            return List.of("the body is not JSON");
        }
        Schema answer = answers.computeIfAbsent(
                operation.id(), id -> JsonSchemas.ofContract(contract, contract.answer(operation)));
        List<String> errors = new ArrayList<>(JsonSchemas.errors(answer, json));
        errors.addAll(validator.response(operation, 200, response.path("headers"), body));
        return errors;
    }

    private static void result(Vector vector, JsonNode response, List<String> findings) {
        JsonNode body = json(body(response));
        if (body != null) {
            contains("", body, vector.node().at("/expect/result"), findings);
        }
    }

    private static void error(Vector vector, JsonNode response, int status, List<String> findings) {
        JsonNode expected = vector.node().at("/expect/error");
        if (expected.path("status").asInt() != status) {
            findings.add("another status is expected than sent");
        }
        JsonNode body = json(body(response));
        for (String name : List.of("error_code", "error_msg")) {
            if (expected.has(name) && (body == null || !body.path(name).equals(expected.path(name)))) {
                findings.add(name + " is expected, but not sent");
            }
        }
        String requestId = body != null && body.has("request_id")
                ? body.path("request_id").asString()
                : header(response, "X-Request-Id");
        if (expected.has("request_id")
                && !expected.path("request_id").asString().equals(requestId)) {
            findings.add("request_id is expected, but not sent");
        }
        if (expected.has("retry_after")
                && !expected.path("retry_after").asString().equals(header(response, "Retry-After"))) {
            findings.add("retry_after is expected, but not sent");
        }
    }

    /** The expected result is in the body, which may have more properties but no more entries. */
    private static void contains(String at, JsonNode body, JsonNode expected, List<String> findings) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(each ->
                            contains(at + "/" + each.getKey(), body.path(each.getKey()), each.getValue(), findings));
        } else if (expected.isArray() && body.size() == expected.size()) {
            for (int i = 0; i < expected.size(); i++) {
                contains(at + "/" + i, body.path(i), expected.path(i), findings);
            }
        } else if (!expected.equals(body)) {
            findings.add(at + " is expected to be " + expected + ", but sent is " + body);
        }
    }

    private static String header(JsonNode response, String name) {
        return response.path("headers")
                .valueStream()
                .filter(header -> header.path(0).asString().equalsIgnoreCase(name))
                .map(header -> header.path(1).asString())
                .findFirst()
                .orElse("");
    }

    static byte[] body(JsonNode response) {
        return response.has("bodyBase64")
                ? Base64.getDecoder().decode(response.path("bodyBase64").asString())
                : response.path("body").asString("").getBytes(StandardCharsets.UTF_8);
    }

    /** The body as a tree, or null if it is no JSON text in UTF-8. */
    private static @Nullable JsonNode json(byte[] body) {
        try {
            JsonNode json = STRICT.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
            return json.isMissingNode() ? null : json;
        } catch (JacksonException | CharacterCodingException e) {
            return null;
        }
    }
}
