package org.hsscontract.verifier.rules.exchanges;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.contract.Strength;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.ExchangeRule;
import org.hsscontract.verifier.rule.ExchangeTrial;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.wire.WireResponse;
import org.jspecify.annotations.Nullable;

/**
 * Has every exchange of the contract's operations judged by swagger-request-validator too: its response always, its
 * request where it was answered with 200. Exchanges of a shape that it has passed are not shown to it again: what depends
 * on values is judged on each body by {@link BodySchema} all the same.
 */
@RuleDefinition(
        id = "openapi-validator",
        sentence = "An independent OpenAPI validator finds nothing wrong with the exchange.",
        topic = Topic.EXCHANGES,
        sends = "Nothing of its own. swagger-request-validator must find nothing wrong with requests that got "
                + "200, and with any response. What it finds is a warning: the rules that know the element say more.",
        data = "None.",
        basis = {"operation", "assumption what an independent validator says at response/*"})
public final class OpenApiValidatorRule implements ExchangeRule {
    private final Contract contract;
    private final Set<String> shapes = ConcurrentHashMap.newKeySet();
    private @Nullable OpenApiInteractionValidator validator;

    public OpenApiValidatorRule(Contract contract) {
        this.contract = contract;
    }

    /** Made when the first exchange comes: reading the contract takes the validator a second. */
    private synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            validator = made(contract);
        }
        return validator;
    }

    private static OpenApiInteractionValidator made(Contract contract) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(
                        contract.document().tree().toString())
                .withStrictOperationPathMatching()
                .withLevelResolver(LevelResolver.create()
                        // Unknown properties are tolerated: clients must take them.
                        .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        .withLevel(
                                "validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        // So are unknown parameters: implementations must take those.
                        .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.IGNORE)
                        .build())
                .build();
    }

    @Override
    public void judge(Exchange exchange, ExchangeTrial trial) {
        WireResponse response = exchange.response().orElse(null);
        if (response == null || !exchange.call().isOfOperation()) {
            return;
        }
        if (!shapes.add(Shape.of(exchange))) {
            trial.proved(trial.operation().element());
            return;
        }
        ValidationReport report = validator()
                .validateResponse(
                        trial.operation().path().replaceAll("[{}]", ""),
                        Request.Method.valueOf(trial.operation().method()),
                        response(exchange));
        if (exchange.succeeded()) {
            report = report.merge(validator().validateRequest(request(exchange.call(), trial.operation())));
        }
        report.getMessages().stream()
                .filter(m -> m.getLevel() == ValidationReport.Level.ERROR)
                .forEach(m -> broken(exchange, trial, m));
        if (report.hasErrors()) {
            shapes.remove(Shape.of(exchange));
        } else {
            trial.proved(trial.operation().element());
        }
    }

    private static void broken(Exchange exchange, ExchangeTrial trial, ValidationReport.Message message) {
        Operation operation = trial.operation();
        int status = operation.statuses().contains(exchange.status())
                ? exchange.status()
                : exchange.status() < 400 ? 200 : 400;
        Address element = operation.response(status);
        // How strong it is, is said by the rule that knows the element; this one knows a keyword and a status.
        Source source = new Source(Strength.ASSUMED, List.of("what an independent validator says"), "");
        trial.broken(element, source, "an exchange without " + message.getKey(), message.getMessage(), exchange);
    }

    private static SimpleRequest request(Call call, Operation operation) {
        SimpleRequest.Builder request =
                new SimpleRequest.Builder(operation.method(), operation.path().replaceAll("[{}]", ""));
        call.headers().fields().forEach(f -> request.withHeader(f.name(), f.value()));
        for (String pair : call.query()) {
            String[] parts = pair.split("=", 2);
            request.withQueryParam(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return request.build();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static SimpleResponse response(Exchange exchange) {
        WireResponse response = exchange.response().orElseThrow();
        SimpleResponse.Builder builder = new SimpleResponse.Builder(response.status());
        response.headers().without("Content-Encoding").fields().forEach(f -> builder.withHeader(f.name(), f.value()));
        byte[] body = exchange.content().bytes();
        return body.length > 0 ? builder.withBody(body).build() : builder.build();
    }
}
