package org.hsscontract.verifier.rules.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.http.PercentEncoding;
import org.hsscontract.core.vector.ExpectedRefusal;
import org.hsscontract.core.vector.MalformedRequestVector;
import org.hsscontract.core.vector.TokenVariant;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.hsscontract.verifier.rules.methods.UnsafeMethods;

/** Sends every request that the vectors say a server must refuse. */
@RuleDefinition(
        id = "malformed-request-vectors",
        sentence = "Every request that the vectors say is malformed is refused with the status that they say.",
        topic = Topic.VECTORS,
        sends = "The requests of the contract's vectors that are malformed, in the path, the query, the token or "
                + "the method; each must be refused with the status that its vector says, by the element or the "
                + "decision that it names.",
        data = "None.",
        basis = {"operation/security", "response/400", "response/401", "vectors/malformed-request"})
public final class MalformedRequestVectors extends VectorRule<MalformedRequestVector> {
    private static final Pattern REPEATED = Pattern.compile("\\{(.)\\*(\\d{1,6})}");

    public MalformedRequestVectors() {
        super(MalformedRequestVector.class);
    }

    @Override
    Optional<Call> call(Trial trial, MalformedRequestVector vector) {
        if (!UnsafeMethods.mayBeSent(vector.method(), trial)) {
            trial.notProved(UnsafeMethods.REASON);
            return Optional.empty();
        }
        String valid = trial.target().token();
        Optional<String> token = vector.token().of(valid);
        if (vector.token() != TokenVariant.VALID && token.equals(Optional.of(valid))) {
            trial.notProved("the vector " + vector.id() + " needs a token with letters");
            return Optional.empty();
        }
        Call call = trial.call()
                .withMethod(vector.method())
                .withPath(trial.target().pathPrefix() + filled(trial, vector.path(), PercentEncoding::of));
        call = token.isPresent() ? call.withToken(token.get()) : call.withoutToken();
        if (vector.query().isPresent()) {
            call = call.withRaw(filled(trial, vector.query().get(), PercentEncoding::of));
        }
        for (HeaderFields.Field header : vector.headers().fields()) {
            call = call.withHeader(header.name(), filled(trial, header.value(), UnaryOperator.identity()));
        }
        boolean withoutBody = vector.method().equals("GET") || vector.method().equals("HEAD");
        return Optional.of(withoutBody ? call : call.withHeader("Content-Length", "0"));
    }

    @Override
    RequestParts parts(Trial trial, MalformedRequestVector vector) {
        Optional<String> tokenHeader = trial.operation().tokenHeader();
        Optional<String> token = vector.token().of(trial.target().token());
        List<HeaderFields.Field> headers = new ArrayList<>();
        vector.headers()
                .fields()
                .forEach(h -> headers.add(
                        new HeaderFields.Field(h.name(), filled(trial, h.value(), UnaryOperator.identity()))));
        tokenHeader.ifPresent(name -> token.ifPresent(t -> headers.add(new HeaderFields.Field(name, t))));
        return new RequestParts(
                vector.method(),
                trial.target().pathPrefix() + filled(trial, vector.path(), PercentEncoding::of),
                vector.query()
                        .map(q -> List.of(filled(trial, q, PercentEncoding::of).split("&", -1)))
                        .orElse(List.of()),
                new HeaderFields(headers),
                token.isPresent() ? Optional.empty() : tokenHeader);
    }

    @Override
    void judge(Trial trial, MalformedRequestVector vector, Exchange exchange) {
        if (alternative(trial, vector.expect(), exchange)) {
            trial.exercised(name(vector));
            return;
        }
        Address element =
                vector.element().map(Address::parse).orElse(trial.operation().element());
        Source source = vector.decision().map(trial::decision).orElseGet(() -> trial.source(element));
        if (trial.refused(
                exchange,
                vector.expect().status(),
                element,
                source,
                vector.id() + ": " + vector.documentation() + " It")) {
            trial.exercised(name(vector));
        }
    }

    private static boolean alternative(Trial trial, ExpectedRefusal expect, Exchange exchange) {
        return expect.otherStatuses().contains(exchange.status())
                || (expect.orEmptyList()
                        && trial.operation()
                                .list()
                                .flatMap(list -> Page.of(exchange, list))
                                .filter(Page::isEmpty)
                                .isPresent());
    }

    /** @param encoding what becomes of the target's own project and token in that place */
    private static String filled(Trial trial, String text, UnaryOperator<String> encoding) {
        String filled = text.replace(
                        "{project_id}", encoding.apply(trial.target().projectId()))
                .replace("{token}", encoding.apply(trial.target().token()));
        return REPEATED.matcher(filled)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
    }
}
