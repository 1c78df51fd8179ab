package org.hsscontract.tests.right;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.tests.Fleet;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;

/** What the verifier finds on a right server. */
record Judged(List<Finding> findings) {
    private static final Contract CONTRACT = Contract.published();
    /** Takes a second for each verification, and judges what is judged by other rules, too. */
    private static final List<String> SLOW = List.of("openapi-validator");

    static Judged with(Variant variant, Options options) {
        return together(List.of(variant), options);
    }

    static Judged together(List<Variant> variants, Options options) {
        Choices choices = Choices.reference();
        for (Variant variant : variants) {
            choices = choices.and(variant.choices());
        }
        try (RightServer server = RightServer.start(choices)) {
            Target target = Fleet.target(server.baseUri())
                    .withTimeLimit(Collections.min(
                            variants.stream().map(Variant::timeLimit).toList()));
            for (Variant variant : variants) {
                for (HeaderFields.Field header : variant.headers().fields()) {
                    target = target.withHeader(header.name(), header.value());
                }
            }
            return new Judged(Verification.of(CONTRACT, target, options.withSkipped(SLOW))
                    .run()
                    .findings());
        }
    }

    /** Those that call it wrong. */
    List<String> violations() {
        return findings.stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED)
                .map(Judged::text)
                .toList();
    }

    /** Those that name one of the decisions. */
    List<String> naming(Iterable<String> decisions) {
        List<String> naming = new ArrayList<>();
        for (Finding finding : findings) {
            for (String decision : decisions) {
                if (finding.source().references().contains(decision)) {
                    naming.add(text(finding));
                }
            }
        }
        return naming;
    }

    List<String> texts() {
        return findings.stream().map(Judged::text).toList();
    }

    private static String text(Finding f) {
        return f.rule() + " at " + f.element() + " (" + f.source().text() + "): expected " + f.expected() + ", actual "
                + f.actual() + f.exchange().map(e -> " " + e.curl()).orElse("");
    }
}
