package org.hsscontract.openapi;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hsscontract.openapi.Contract.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Judges requests and answers by the contract, as swagger-request-validator understands it. */
final class ExchangeValidator {
    private static final String UNKNOWN_PARAMETER = "validation.request.parameter.query.unexpected";

    private final OpenApiInteractionValidator validator;

    ExchangeValidator(Contract contract) {
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                        contract.tree().toString())
                .withStrictOperationPathMatching()
                .withLevelResolver(LevelResolver.create()
                        .withLevel(UNKNOWN_PARAMETER, ValidationReport.Level.ERROR)
                        .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        .withLevel(
                                "validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        .build())
                .build();
    }

    /** Errors of a request, unknown parameters among them; {@code query} is raw. */
    List<String> request(String method, String path, String query, @Nullable String token) {
        return errors(validated(method, path, query, token), "");
    }

    /** The same without unknown parameters, which a server ignores. */
    List<String> requestToServer(String method, String path, String query, @Nullable String token) {
        return errors(validated(method, path, query, token), UNKNOWN_PARAMETER);
    }

    /** What cannot be decoded is taken as it is. */
    private ValidationReport validated(String method, String path, String query, @Nullable String token) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(Method.valueOf(method), path);
        Stream.of(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> request.withQueryParam(decoded(pair[0]), pair.length > 1 ? decoded(pair[1]) : ""));
        return validator.validateRequest(
                token == null
                        ? request.build()
                        : request.withHeader("X-Auth-Token", token).build());
    }

    List<String> response(Operation operation, int status, JsonNode headers, byte[] body) {
        SimpleResponse.Builder response = new SimpleResponse.Builder(status);
        headers.forEach(header ->
                response.withHeader(header.path(0).asString(), header.path(1).asString()));
        return errors(
                validator.validateResponse(
                        operation.path().replaceAll("[{}]", ""),
                        Method.GET,
                        body.length == 0
                                ? response.build()
                                : response.withBody(body).build()),
                "");
    }

    private static List<String> errors(ValidationReport report, String without) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR
                        && !message.getKey().equals(without))
                .map(ValidationReport.Message::getMessage)
                .toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
