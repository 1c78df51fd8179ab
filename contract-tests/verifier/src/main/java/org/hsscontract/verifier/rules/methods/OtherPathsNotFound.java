package org.hsscontract.verifier.rules.methods;

import java.util.List;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Calls paths next to the operation's. */
@RuleDefinition(
        id = "other-paths-not-found",
        sentence = "A path that the contract does not have is answered with 404.",
        topic = Topic.METHODS,
        sends = "Paths beside the operation's; each must be answered with 404.",
        data = "None.",
        basis = {"decision other-paths at operation", "response/404"})
public final class OtherPathsNotFound implements Rule {
    @Override
    public void judge(Trial trial) {
        Call call = trial.call();
        String parent = call.path().substring(0, call.path().lastIndexOf('/'));
        for (String path : List.of(call.path() + "x", call.path() + "/no-such-path", parent)) {
            trial.refused(
                    call.withPath(path),
                    404,
                    trial.operation().element(),
                    trial.decision("other-paths"),
                    "the path " + path);
        }
    }
}
