package org.hsscontract.scenarios;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.http.QueryPair;
import org.jspecify.annotations.Nullable;

/**
 * What every request must be, whatever it asks for: HTTP as its standards have it, and valid by the contract in the eyes of
 * swagger-request-validator. Stricter than servers are told to be: a parameter that the contract does not have is a finding.
 * Thread-safe.
 */
final class ContractRequests {
    /** What RFC 3986 allows in a path and a query. */
    private static final Pattern TARGET = Pattern.compile("/([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*");

    private final Contract contract;
    private @Nullable OpenApiInteractionValidator validator;

    ContractRequests(Contract contract) {
        this.contract = contract;
    }

    /** The operation of a request, by its method and its path. */
    Optional<Operation> operation(ReceivedRequest request, String base) {
        return contract.operations().stream()
                .filter(o -> o.method().equals(request.method())
                        && matches(o, path(request, base)).isPresent())
                .findFirst();
    }

    /** The value of a path parameter as it came, not decoded. */
    static Optional<String> pathValue(Operation operation, String parameter, ReceivedRequest request, String base) {
        List<String> names = Pattern.compile("\\{([^/}]+)}")
                .matcher(operation.path())
                .results()
                .map(r -> r.group(1))
                .toList();
        return matches(operation, path(request, base))
                .filter(m -> names.contains(parameter))
                .map(m -> m.group(names.indexOf(parameter) + 1));
    }

    /** @param base the path of the base URL, without a slash at its end */
    List<ScenarioFinding> findings(ReceivedRequest request, String base) {
        List<ScenarioFinding> findings = new ArrayList<>();
        if (request.target().isEmpty()) {
            return List.of(new ScenarioFinding("an HTTP/1.1 request", Excerpt.cut(request.line())));
        }
        if (!TARGET.matcher(request.target()).matches()) {
            findings.add(new ScenarioFinding(
                    "a request target with the characters of RFC 3986 only", Excerpt.cut(request.target())));
        }
        repeated(request)
                .ifPresent(n -> findings.add(
                        new ScenarioFinding("each query parameter once", Excerpt.cut(n) + " more than once")));
        body(request).ifPresent(seen -> findings.add(new ScenarioFinding("no body", seen)));
        Optional<Operation> operation = operation(request, base);
        if (operation.isEmpty()) {
            findings.add(new ScenarioFinding(
                    "an operation of the contract", request.method() + " " + Excerpt.cut(path(request, base))));
        }
        operation.ifPresent(o -> invalid(request, base)
                .forEach(m -> findings.add(new ScenarioFinding("a request that the contract allows", m))));
        return findings;
    }

    /** What says that there is a body. */
    private static Optional<String> body(ReceivedRequest request) {
        return Stream.of(
                        request.headers().all("Transfer-Encoding").stream()
                                .map(v -> "Transfer-Encoding: " + Excerpt.cut(v)),
                        request.headers().all("Content-Length").stream()
                                .filter(v -> !v.equals("0"))
                                .map(v -> "Content-Length: " + Excerpt.cut(v)),
                        request.body().length == 0
                                ? Stream.<String>empty()
                                : Stream.of("a body of " + request.body().length + " octets"))
                .flatMap(s -> s)
                .findFirst();
    }

    private static Optional<String> repeated(ReceivedRequest request) {
        Set<String> names = new HashSet<>();
        return DecodedQuery.of(request).pairs().stream()
                .map(QueryPair::name)
                .filter(n -> !names.add(n))
                .findFirst();
    }

    private List<String> invalid(ReceivedRequest request, String base) {
        SimpleRequest.Builder shown = new SimpleRequest.Builder(request.method(), path(request, base));
        request.headers().fields().forEach(f -> shown.withHeader(f.name(), f.value()));
        DecodedQuery.of(request).pairs().forEach(p -> shown.withQueryParam(p.name(), p.value()));
        return validator().validateRequest(shown.build()).getMessages().stream()
                .filter(m -> m.getLevel() == ValidationReport.Level.ERROR)
                .map(m -> Excerpt.cut(m.getMessage()) + " (" + m.getKey() + ")")
                .toList();
    }

    /** Made when the first request comes: reading the contract takes the validator a second. */
    private synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                            contract.document().tree().toString())
                    .withStrictOperationPathMatching()
                    // Ignored by default.
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                            .build())
                    .build();
        }
        return validator;
    }

    /** What stands behind the base. */
    private static String path(ReceivedRequest request, String base) {
        return request.path().startsWith(base) ? request.path().substring(base.length()) : request.path();
    }

    private static Optional<Matcher> matches(Operation operation, String path) {
        Matcher matcher = Pattern.compile(
                        "\\Q" + operation.path().replaceAll("\\{[^/}]+}", "\\\\E([^/]*)\\\\Q") + "\\E")
                .matcher(path);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
