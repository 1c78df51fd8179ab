package org.hsscontract.verifier.rules.vectors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.http.PercentDecoding;
import org.hsscontract.core.http.PercentEncoding;
import org.hsscontract.core.http.QueryPair;
import org.hsscontract.core.vector.RequestVector;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.parameters.AcceptedBy;

/** Sends every request that the vectors expect of clients: it must be answered. */
@RuleDefinition(
        id = "request-vectors",
        sentence = "Every request that the vectors expect of a client is answered with 200.",
        topic = Topic.VECTORS,
        sends = "The requests of the contract's vectors that clients are expected to send; each must be answered "
                + "with 200.",
        data = "None.",
        basis = {
            "response/200",
            "parameters/*",
            "parameters/*/default",
            "parameters/*/minimum",
            "parameters/*/maximum",
            "parameters/*/maxLength",
            "parameters/*/format",
            "parameters/*/enum",
            "list/scope/*/unknown",
            "list/scope/*/all",
            "vectors/request"
        })
public final class RequestVectors extends VectorRule<RequestVector> {
    /** Characters that go into paths and headers as they are, whatever a client does. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]+");

    public RequestVectors() {
        super(RequestVector.class);
    }

    /**
     * The project and the token of a vector stand for the target's own, which cannot be chosen. Where their characters are
     * what the vector is about, it says nothing about a target that has others.
     */
    @Override
    boolean saysSomethingAbout(Trial trial, RequestVector vector) {
        return standsFor(vector.token(), trial.target().token())
                && projects(trial, vector).stream()
                        .allMatch(p -> standsFor(p, trial.target().projectId()));
    }

    private static boolean standsFor(String given, String own) {
        return given.equals(own) || PLAIN.matcher(given).matches();
    }

    @Override
    Optional<Call> call(Trial trial, RequestVector vector) {
        Call call = trial.call().withMethod(vector.expect().method());
        for (QueryPair pair : vector.expect().query().must()) {
            call = call.with(pair.name(), pair.value());
        }
        String tokenHeader = trial.operation().tokenHeader().orElse("");
        for (HeaderFields.Field header :
                vector.expect().headers().without(tokenHeader).fields()) {
            call = call.withHeader(header.name(), header.value());
        }
        return Optional.of(call);
    }

    @Override
    RequestParts parts(Trial trial, RequestVector vector) {
        String own = PercentEncoding.of(trial.target().projectId());
        List<String> projects = projects(trial, vector);
        String path = Stream.of(vector.expect().path().split("/", -1))
                .map(s -> PercentDecoding.ofPath(s).filter(projects::contains).isPresent() ? own : s)
                .collect(Collectors.joining("/"));
        HeaderFields headers = vector.expect().headers();
        String tokenHeader = trial.operation().tokenHeader().orElse("");
        return new RequestParts(
                vector.expect().method(),
                trial.target().pathPrefix() + path,
                vector.expect().query().must().stream()
                        .map(p -> PercentEncoding.of(p.name()) + "=" + PercentEncoding.of(p.value()))
                        .toList(),
                headers.first(tokenHeader).isEmpty()
                        ? headers
                        : headers.without(tokenHeader)
                                .with(tokenHeader, trial.target().token()),
                Optional.empty());
    }

    /** What the vector's caller gives for the parameters in the path. */
    private static List<String> projects(Trial trial, RequestVector vector) {
        return trial.operation().parameters().stream()
                .filter(p -> !p.inQuery())
                .flatMap(p -> vector.arguments().text(p.name()).stream())
                .toList();
    }

    @Override
    void judge(Trial trial, RequestVector vector, Exchange exchange) {
        Address element = trial.operation().response(200);
        for (QueryPair pair : vector.expect().query().must()) {
            Optional<Parameter> parameter =
                    trial.operation().parameter(pair.name()).filter(Parameter::inQuery);
            if (parameter.isPresent()) {
                element = weaker(trial, element, AcceptedBy.element(trial, parameter.get(), pair.value()));
            }
        }
        if (trial.answered(exchange, element)) {
            trial.exercised(name(vector));
            trial.proved(element);
        }
    }

    /** Of two elements the one with the weaker source: a request that may be refused for one of its parts may be refused. */
    private static Address weaker(Trial trial, Address one, Address other) {
        Source source = trial.source(one);
        return source.documented() ? other : one;
    }
}
