package org.hsscontract.verifier.rules.methods;

import java.util.List;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.rule.Rule;
import org.hsscontract.verifier.rule.Trial;

/** Calls paths next to the operation's. */
public final class OtherPathsNotFound implements Rule {
    @Override
    public String id() {
        return "other-paths-not-found";
    }

    @Override
    public String sentence() {
        return "A path that the contract does not have is answered with 404.";
    }

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
