package org.hsscontract.verifier;

import java.util.List;
import java.util.stream.Collectors;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.wire.TransferException;

/** Tells an implementation that cannot be verified from one that is wrong, before anything is judged. */
record Preflight(Contract contract, Target target) {

    /** Nobody is there. A broken answer is another thing: that is a finding. */
    private static boolean silent(Exchange exchange) {
        return exchange.failure()
                .map(TransferException::kind)
                .filter(k -> k == TransferException.Kind.UNREACHABLE || k == TransferException.Kind.TIMED_OUT)
                .isPresent();
    }

    void check(Session session) {
        List<Exchange> first = contract.operations().stream()
                .map(o -> session.send(Call.of(o, target)))
                .toList();
        if (first.stream().allMatch(Preflight::silent)) {
            TransferException failure = first.get(0).failure().orElseThrow();
            throw new VerificationException("No answer from " + target.baseUri() + ": " + failure.getMessage()
                    + ". Is the implementation running there?");
        }
        if (first.stream().allMatch(e -> e.status() == 401 || e.status() == 403)) {
            throw new VerificationException(
                    "The implementation refuses the token for project " + target.projectId() + ": "
                            + first.stream().map(Exchange::outcome).distinct().collect(Collectors.joining("; "))
                            + ". Give a token that may read the project.");
        }
        if (first.stream().allMatch(e -> e.status() == 404)) {
            throw new VerificationException("None of the operations is found at " + target.baseUri()
                    + " (404). Does the base URL lack a path prefix?");
        }
    }
}
