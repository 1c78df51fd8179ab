package org.hsscontract.verifier.rules.methods;

import java.util.Arrays;
import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.Trial;

/** Calls the operation's path with methods that the contract does not have. */
public final class OtherMethodsRefused implements Rule {
    @Override
    public String id() {
        return "other-methods-refused";
    }

    @Override
    public String sentence() {
        return "A method that the contract does not have on the path is refused with 405, and Allow names those that it has.";
    }

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
