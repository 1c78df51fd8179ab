package org.hsscontract.verifier.rules.methods;

import java.util.Arrays;
import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Calls the operation's path with methods that the contract does not have. */
@RuleDefinition(
        id = "other-methods-refused",
        sentence = "A method that the contract does not have on the path is refused with 405, and Allow names those "
                + "that it has.",
        topic = Topic.METHODS,
        sends = "POST, PUT, PATCH and DELETE on the operation's path; each must be refused with 405 and Allow, or "
                + "with 501. To "
                + "an address that is not loopback only with --allow-unsafe-methods.",
        data = "None.",
        basis = {"decision other-methods at operation", "standard RFC 9110 §15.5.6 at operation", "response/405"})
public final class OtherMethodsRefused implements Rule {
    private static final int NOT_IMPLEMENTED = 501;

    @Override
    public void judge(Trial trial) {
        if (!UnsafeMethods.mayBeSent("POST", trial)) {
            trial.notProved(UnsafeMethods.REASON);
            return;
        }
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            judge(trial, method);
        }
    }

    private static void judge(Trial trial, String method) {
        Exchange exchange = trial.send(trial.call().withMethod(method).withHeader("Content-Length", "0"));
        Address element = trial.operation().element();
        if (exchange.status() == NOT_IMPLEMENTED) {
            // What RFC 9110 §9.1 advises for a method that the server does not implement at all.
            trial.proved(element);
            return;
        }
        trial.refused(exchange, 405, element, trial.decision("other-methods"), "the method " + method);
        if (exchange.status() == 405) {
            allowed(trial, exchange, element);
        }
    }

    private static void allowed(Trial trial, Exchange exchange, Address element) {
        List<String> lines = exchange.response().orElseThrow().headers().all("Allow");
        String expected = "a header Allow with " + trial.operation().method();
        if (lines.isEmpty()) {
            trial.broken(element, Source.standard("RFC 9110 §15.5.6"), expected, "no header Allow", exchange);
        } else if (lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .noneMatch(trial.operation().method()::equals)) {
            trial.broken(
                    element, trial.decision("other-methods"), expected, "Allow: " + String.join(", ", lines), exchange);
        }
    }
}
