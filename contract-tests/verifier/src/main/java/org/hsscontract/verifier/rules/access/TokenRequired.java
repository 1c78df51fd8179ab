package org.hsscontract.verifier.rules.access;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Calls with no token, and with tokens that are not the right one. */
@RuleDefinition(
        id = "token-required",
        sentence = "A call without the right token in its header is refused with 401.",
        topic = Topic.ACCESS,
        sends = "Calls with no token, an empty one, a wrong one, the right one cut, lengthened, in another case, "
                + "in the query and in the header Authorization; each must be refused with 401. Data without a user "
                + "token are more than another status is; the right token at another place may be one.",
        data = "None.",
        basis = {
            "operation/security",
            "response/401",
            "decision missing-or-wrong-token at operation/security",
            "decision other-credentials at operation/security"
        })
public final class TokenRequired implements Rule {
    @Override
    public boolean appliesTo(Contract contract, Operation operation) {
        return operation.tokenHeader().isPresent();
    }

    @Override
    public void judge(Trial trial) {
        Address element = trial.operation().element().append("security");
        Source none = trial.source(element);
        Source missing = trial.weakened(none, "missing-or-wrong-token");
        wrong(trial).forEach((what, call) -> judge(trial, element, none, missing, what, call));
        Source elsewhere = trial.weakened(none, "other-credentials");
        elsewhere(trial, trial.operation().tokenHeader().orElseThrow())
                .forEach((what, call) -> judge(trial, element, elsewhere, missing, what, call));
    }

    /** @param data what data in the answer break */
    private static void judge(Trial trial, Address element, Source data, Source missing, String what, Call call) {
        Exchange exchange = trial.send(call);
        boolean hasData = trial.operation()
                .list()
                .map(list ->
                        Page.of(exchange, list).filter(page -> !page.isEmpty()).isPresent())
                .orElse(exchange.succeeded());
        if (hasData) {
            trial.broken(element, data, what + " gets no data: status 401", exchange.outcome(), exchange);
        } else {
            trial.refused(exchange, 401, element, missing, what);
        }
    }

    private static Map<String, Call> wrong(Trial trial) {
        String token = trial.target().token();
        Call call = trial.call();
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("a call without a token", call.withoutToken());
        calls.put("an empty token", call.withToken(""));
        calls.put("a wrong token", call.withToken("not-the-token"));
        calls.put(
                "the token cut by its last character",
                call.withToken(token.length() > 1 ? token.substring(0, token.length() - 1) : "?"));
        calls.put("the token with a character more", call.withToken(token + "x"));
        String otherCase = token.equals(token.toUpperCase(Locale.ROOT))
                ? token.toLowerCase(Locale.ROOT)
                : token.toUpperCase(Locale.ROOT);
        if (!otherCase.equals(token)) {
            calls.put("the token in another case", call.withToken(otherCase));
        }
        return calls;
    }

    /** The right token where the contract does not have it. */
    private static Map<String, Call> elsewhere(Trial trial, String header) {
        String token = trial.target().token();
        Call call = trial.call().withoutToken();
        return Map.of(
                "the token in the query",
                call.with(header, token),
                "the token in the header Authorization",
                call.withHeader("Authorization", "Bearer " + token));
    }
}
