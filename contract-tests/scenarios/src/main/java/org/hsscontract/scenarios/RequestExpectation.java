package org.hsscontract.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Strength;
import org.hsscontract.core.http.PercentDecoding;
import org.hsscontract.core.http.QueryPair;
import org.hsscontract.core.vector.ExpectedRequest;

/** {@code expect} of a request vector, compared as the vectors' README says. */
final class RequestExpectation {
    private final ExpectedRequest expect;
    private final Strength ofQuery;

    /** @param ofQuery how strong it is what the vector says of the query; operation and headers are always documented */
    RequestExpectation(ExpectedRequest expect, Strength ofQuery) {
        this.expect = expect;
        this.ofQuery = ofQuery;
    }

    /** @param base path of the base URL */
    List<ScenarioFinding> findings(ReceivedRequest request, String base) {
        List<ScenarioFinding> findings = new ArrayList<>();
        line(request, base).ifPresent(findings::add);
        query(DecodedQuery.of(request).pairs(), findings);
        expect.headers()
                .fields()
                .forEach(h -> header(request, h.name(), h.value()).ifPresent(findings::add));
        expect.forbiddenHeaders()
                .forEach(name -> request.headers()
                        .first(name)
                        .ifPresent(value ->
                                findings.add(new ScenarioFinding("no " + name, name + ": " + Excerpt.cut(value)))));
        accept(request).ifPresent(findings::add);
        return findings;
    }

    private Optional<ScenarioFinding> line(ReceivedRequest request, String base) {
        String method = expect.method();
        String path = expect.path();
        String sent = request.path().startsWith(base) ? request.path().substring(base.length()) : request.path();
        return request.method().equals(method) && segments(sent).equals(segments(path))
                ? Optional.empty()
                : Optional.of(new ScenarioFinding(method + " " + path, request.method() + " " + Excerpt.cut(sent)));
    }

    private static List<Optional<String>> segments(String path) {
        return Stream.of(path.split("/", -1)).map(PercentDecoding::ofPath).toList();
    }

    private void query(List<QueryPair> sent, List<ScenarioFinding> findings) {
        List<QueryPair> must = expect.query().must();
        List<QueryPair> may = expect.query().may().stream()
                .filter(p -> must.stream().noneMatch(m -> m.name().equals(p.name())))
                .toList();
        must.stream()
                .filter(p -> !sent.contains(p))
                .forEach(p -> findings.add(
                        new ScenarioFinding("the query to have " + DecodedQuery.shown(p), shown(sent), ofQuery)));
        sent.stream()
                .filter(p -> !must.contains(p) && !may.contains(p))
                .forEach(p -> findings.add(new ScenarioFinding(
                        "the query to have nothing but "
                                + shown(Stream.concat(must.stream(), may.stream())
                                        .toList()),
                        DecodedQuery.shown(p),
                        ofQuery)));
    }

    private static String shown(List<QueryPair> pairs) {
        return pairs.isEmpty()
                ? "no parameter"
                : String.join(", ", pairs.stream().map(DecodedQuery::shown).toList());
    }

    private static Optional<ScenarioFinding> header(ReceivedRequest request, String name, String value) {
        List<String> sent = request.headers().all(name);
        return sent.equals(List.of(value))
                ? Optional.empty()
                : Optional.of(new ScenarioFinding(
                        name + ": " + value,
                        sent.isEmpty() ? "no " + name : name + ": " + Excerpt.cut(String.join(", ", sent))));
    }

    private Optional<ScenarioFinding> accept(ReceivedRequest request) {
        String accepts = expect.accepts().orElse("");
        List<String> ranges = request.headers().all("Accept").stream()
                .flatMap(v -> Stream.of(v.split(",")))
                .map(range -> range.split(";", 2)[0].strip())
                .toList();
        boolean right = accepts.isEmpty()
                || ranges.isEmpty()
                || ranges.stream()
                        .anyMatch(r -> r.equalsIgnoreCase(accepts)
                                || r.equals("*/*")
                                || r.equalsIgnoreCase(accepts.split("/")[0] + "/*"));
        return right
                ? Optional.empty()
                : Optional.of(new ScenarioFinding(
                        "Accept to allow " + accepts, "Accept: " + Excerpt.cut(String.join(", ", ranges))));
    }
}
