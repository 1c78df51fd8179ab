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
        sends = "POST, PUT, PATCH and DELETE on the operation's path; each must be refused with 405 and Allow. To "
                + "an address that is not loopback only with --allow-unsafe-methods.",
        data = "None.",
        basis = {"decision other-methods at operation", "standard RFC 9110 §15.5.6 at operation", "response/405"})
public final class OtherMethodsRefused implements Rule {
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
        trial.refused(exchange, 405, element, trial.decision("other-methods"), "the method " + method);
        if (exchange.status() == 405) {
            String allow =
                    exchange.response().flatMap(r -> r.headers().first("Allow")).orElse("");
            if (Arrays.stream(allow.split(","))
                    .map(String::strip)
                    .noneMatch(trial.operation().method()::equals)) {
                trial.broken(
                        element,
                        Source.standard("RFC 9110 §15.5.6"),
                        "a header Allow with " + trial.operation().method(),
                        "Allow: " + allow,
                        exchange);
            }
        }
    }
}
