package org.hsscontract.verifier.rules.access;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Call;
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
                + "in the query and in the header Authorization; each must be refused with 401.",
        data = "None.",
        basis = {"operation/security", "response/401"})
public final class TokenRequired implements Rule {
    @Override
    public boolean appliesTo(Contract contract, Operation operation) {
        return operation.tokenHeader().isPresent();
    }

    @Override
    public void judge(Trial trial) {
        Address element = trial.operation().element().append("security");
        Source source = trial.source(element);
        wrong(trial, trial.operation().tokenHeader().orElseThrow())
                .forEach((what, call) -> trial.refused(call, 401, element, source, what));
    }

    private static Map<String, Call> wrong(Trial trial, String header) {
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
        calls.put("the token in the query", call.withoutToken().with(header, token));
        calls.put(
                "the token in the header Authorization",
                call.withoutToken().withHeader("Authorization", "Bearer " + token));
        String otherCase = token.equals(token.toUpperCase(Locale.ROOT))
                ? token.toLowerCase(Locale.ROOT)
                : token.toUpperCase(Locale.ROOT);
        if (!otherCase.equals(token)) {
            calls.put("the token in another case", call.withToken(otherCase));
        }
        return calls;
    }
}
