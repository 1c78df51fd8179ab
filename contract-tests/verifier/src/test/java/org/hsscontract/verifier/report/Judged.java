package org.hsscontract.verifier.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.Judgement;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Options;
import org.hsscontract.verifier.rule.Outcome;
import org.hsscontract.verifier.rule.Profile;
import org.hsscontract.verifier.waiver.Waiver;
import org.jspecify.annotations.Nullable;

/** A judgement over the {@link EchoServer}, made once: it has violations, warnings, waived findings and rules not proved. */
final class Judged {
    /** With a character of every kind that some format escapes. */
    static final String TOKEN = "S3cr3t/Tok+en&\"<x>'=%41\\end`|Z";

    static final String OTHER_TOKEN = "0therT0ken-of-the-second-project";
    static final String WAIVED_RULE = "known-values";
    private static final List<String> RULES = List.of(
            "documented-example",
            "limit-kept",
            "limit-default",
            "same-answer-twice",
            "filter-complete",
            "scope-default",
            "token-required",
            "valid-values-accepted",
            "unknown-parameter-ignored",
            "body-schema",
            WAIVED_RULE,
            "media-type",
            "status-declared",
            "token-not-disclosed");

    private static @Nullable Judgement judgement;

    private Judged() {}

    static synchronized Judgement once() {
        if (judgement == null) {
            Waiver waiver = new Waiver(
                    Optional.empty(),
                    Optional.of(WAIVED_RULE),
                    Optional.empty(),
                    "SCTP is coming | <soon>",
                    URI.create("https://issues.example/7"),
                    LocalDate.of(2026, 12, 31));
            Waiver unused = new Waiver(
                    Optional.of("0123456789abcdef"),
                    Optional.empty(),
                    Optional.empty(),
                    "long gone",
                    URI.create("https://issues.example/1"),
                    LocalDate.of(2026, 1, 31));
            judgement = Judgement.of(
                    report(Contract.published()),
                    List.of(waiver, unused),
                    EnumSet.of(Outcome.VIOLATED),
                    LocalDate.of(2026, 11, 22));
        }
        return judgement;
    }

    static Report report(Contract contract) {
        try (EchoServer server = EchoServer.start(TOKEN, OTHER_TOKEN)) {
            Target target = Target.of(server.uri(), "p1", TOKEN);
            Options options = Options.defaults()
                    .withProfile(Profile.QUICK)
                    .withRules(RULES)
                    .withSecond(new Options.SecondProject("p2", OTHER_TOKEN));
            return Verification.of(contract, target, options).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
