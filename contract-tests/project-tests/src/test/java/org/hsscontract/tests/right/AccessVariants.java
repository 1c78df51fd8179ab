package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.silent;
import static org.hsscontract.tests.right.Variant.warned;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who is let in, and what the others get. */
final class AccessVariants {
    private AccessVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(refusals());
        all.addAll(credentials());
        all.addAll(moments());
        return all;
    }

    private static List<Variant> refusals() {
        return List.of(
                challenge("keystone", "Keystone uri=\"https://iam.example.com\""),
                challenge("bearer", "Bearer"),
                refused(403),
                refused(400),
                refused(404),
                warned(
                                "redirects/token-302-login",
                                "A wrong token is led to a login page.",
                                Aspects.NO_ACCESS,
                                token -> Reply.empty(302).with("Location", "/login"))
                        .or("missing-or-wrong-token"),
                warned(
                        "missing-or-wrong-token/token-200-empty",
                        "A wrong token sees an empty list.",
                        Aspects.NO_ACCESS,
                        token -> Reply.json(200, "{\"total_num\":0,\"data_list\":[]}")),
                warned(
                        "missing-or-wrong-token/token-missing-400-wrong-401",
                        "A missing token is 400, a wrong one 401.",
                        Aspects.NO_ACCESS,
                        token -> {
                            throw Refused.token().withStatus(token.isEmpty() ? 400 : 401);
                        }),
                warned(
                        "missing-or-wrong-token/token-length-400",
                        "A token of less than 20 characters is 400.",
                        Aspects.NO_ACCESS,
                        token -> {
                            throw Refused.token().withStatus(token.orElse("").length() < 20 ? 400 : 401);
                        }));
    }

    private static Variant challenge(String name, String challenge) {
        return silent(
                "missing-or-wrong-token/token-401-" + name,
                "A wrong token is told to use " + name + ".",
                Aspects.CHALLENGE,
                challenge);
    }

    private static Variant refused(int status) {
        return warned(
                "missing-or-wrong-token/token-" + status,
                "A wrong token is " + status + ".",
                Aspects.NO_ACCESS,
                token -> {
                    throw Refused.token().withStatus(status);
                });
    }

    private static List<Variant> credentials() {
        return List.of(
                silent(
                        "missing-or-wrong-token/token-trimmed",
                        "Blanks around the token do not matter.",
                        Aspects.CREDENTIALS,
                        request -> token(request).map(String::strip)),
                too(
                        "token-bearer-too",
                        "The token may be a bearer token, too.",
                        request -> Optional.of(request.header("Authorization"))
                                .filter(value -> value.startsWith("Bearer "))
                                .map(value -> value.substring(7))),
                too(
                        "token-cookie-too",
                        "The token may be in a cookie, too.",
                        request -> Optional.of(request.header("Cookie"))
                                .filter(value -> value.contains("="))
                                .map(value -> value.split("=", 2)[1])),
                too("token-query-too", "The token may be in the query, too.", AccessVariants::inQuery),
                header("X-Subject-Token"),
                header("X-Security-Token").unseen("no rule sends that header"),
                silent(
                        "other-credentials/signature-too",
                        "A signed request needs no token.",
                        Aspects.CREDENTIALS,
                        request -> request.header("Authorization").startsWith("SDK-HMAC-SHA256 Access=known-key")
                                ? Optional.of("token-of-the-first-project")
                                : token(request)));
    }

    private static Variant header(String name) {
        return too(
                "token-" + name + "-too",
                "The token may be in " + name + ", too.",
                request -> Optional.of(request.header(name)).filter(value -> !value.isEmpty()));
    }

    private static Optional<String> inQuery(Request request) {
        return Aspects.parts(request.rawQuery(), "&").stream()
                .filter(pair -> pair.matches("(?i)(x-auth-token|token|access_token|auth_token)=.*"))
                .map(pair -> URLDecoder.decode(pair.split("=", 2)[1], StandardCharsets.UTF_8))
                .findFirst();
    }

    private static Variant too(String alternative, String what, Function<Request, Optional<String>> other) {
        return warned(
                "other-credentials/" + alternative,
                what,
                Aspects.CREDENTIALS,
                request -> token(request).isPresent() ? token(request) : other.apply(request));
    }

    private static Optional<String> token(Request request) {
        return Aspects.CREDENTIALS.reference().apply(request);
    }

    private static List<Variant> moments() {
        return List.of(
                silent(
                        "error-answers/token-checked-after-parameters",
                        "Parameters are judged before the token.",
                        Aspects.TOKEN_AFTER_PARAMETERS,
                        true),
                silent("error-answers/token-checked-before", "The token is judged first.", Choices.reference()),
                silent(
                        "other-methods/token-checked-before-method",
                        "The token is judged before the method.",
                        Aspects.TOKEN_BEFORE_METHOD,
                        true),
                warned(
                                "other-paths/token-checked-after-path",
                                "Without a valid token an unknown path is 401.",
                                Aspects.OTHER_PATHS,
                                request -> {
                                    throw token(request)
                                                    .filter(t -> t.startsWith("token-of-"))
                                                    .isPresent()
                                            ? Refused.path()
                                            : Refused.token();
                                })
                        .unseen("no rule asks for another path without a token"),
                warned(
                        "token-secret/token-echoed-in-header",
                        "The token comes back in a header.",
                        Aspects.GATE,
                        (request, next) ->
                                next.get().with("X-Echo", token(request).orElse(""))),
                warned(
                                "token-secret/token-echoed-in-error",
                                "A wrong token is repeated in the error.",
                                Aspects.NO_ACCESS,
                                token -> {
                                    throw Refused.of(
                                            Refused.Reason.TOKEN, 401, "APIGW.0301", "not valid: " + token.orElse(""));
                                })
                        .unseen("what is repeated is not the valid token"));
    }
}
