package org.hsscontract.scenarios;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Operation;

/** Whether the token is in its header and nowhere else. */
final class TokenPlace {
    private TokenPlace() {}

    static Optional<ScenarioFinding> finding(ReceivedRequest request, Operation operation, String token) {
        if (operation.tokenHeader().isEmpty()) {
            return Optional.empty();
        }
        String header = operation.tokenHeader().get();
        List<String> sent = request.headers().all(header);
        if (!sent.equals(List.of(token))) {
            return Optional.of(new ScenarioFinding(
                    header + ": " + token,
                    sent.isEmpty() ? "no " + header : header + ": " + Excerpt.cut(String.join(", ", sent))));
        }
        int occurrences = request.occurrences(token);
        return occurrences == 1
                ? Optional.empty()
                : Optional.of(new ScenarioFinding(
                        "the token in " + header + " and nowhere else", "it " + occurrences + " times in the request"));
    }
}
