package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.silent;
import static org.hsscontract.tests.right.Variant.warned;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What errors look like. */
final class ErrorVariants {
    private ErrorVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(bodies());
        all.addAll(members());
        all.addAll(requestIds());
        return all;
    }

    private static List<Variant> bodies() {
        return List.of(
                body("error-no-body", "Errors have no body.", reply -> Reply.empty(reply.status())),
                body(
                        "error-html",
                        "Errors are HTML.",
                        reply -> Reply.text(reply.status(), "text/html", "<html><body>Bad Request</body></html>")),
                body(
                        "error-text",
                        "Errors are plain text.",
                        reply -> Reply.text(reply.status(), "text/plain", "Bad Request")),
                body(
                        "error-xml",
                        "Errors are XML.",
                        reply -> Reply.text(reply.status(), "application/xml", "<error><code>1</code></error>")),
                body(
                        "error-problem-json",
                        "Errors are those of RFC 9457.",
                        reply -> Reply.text(
                                reply.status(),
                                "application/problem+json",
                                "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":" + reply.status()
                                        + "}")),
                body(
                        "error-nested",
                        "Errors are nested.",
                        reply -> Reply.json(
                                reply.status(),
                                "{\"error\":{\"code\":" + reply.status() + ",\"message\":\"no\",\"title\":\"No\"}}")));
    }

    private static Variant body(String alternative, String what, UnaryOperator<Reply> body) {
        return warned("error-answers/" + alternative, what, Aspects.ERROR_BODY, body)
                .or("media-type");
    }

    private static List<Variant> members() {
        return List.of(
                members(
                        "error-camel",
                        "Members are in camel case.",
                        body -> JsonNodeFactory.instance
                                .objectNode()
                                .put("errorCode", "HSS.0001")
                                .put("errorMsg", "no")),
                members("error-code-number", "error_code is a number.", body -> body.put("error_code", 1)),
                members("error-msg-absent", "There is no error_msg.", body -> {
                    body.remove("error_msg");
                    return body;
                }),
                members("error-msg-empty", "error_msg is empty.", body -> body.put("error_msg", "")),
                members(
                        "error-msg-long",
                        "error_msg has 10,000 characters.",
                        body -> body.put("error_msg", "no".repeat(5_000))),
                other("error-other-codes-hss", "HSS.1234"),
                other("error-other-codes-apigw", "APIGW.0302"),
                other("error-other-codes-own", "NO"),
                silent(
                        "undocumented-response-properties/error-extra",
                        "Errors have details.",
                        Aspects.ERROR_MEMBERS,
                        body -> {
                            body.putArray("trace").add("x");
                            return body.put("details", "more");
                        }),
                silent(
                        "error-answers/several-errors-first-any",
                        "Of several errors any is told.",
                        Choices.reference()));
    }

    private static Variant members(String alternative, String what, UnaryOperator<ObjectNode> change) {
        return warned("error-answers/" + alternative, what, Aspects.ERROR_MEMBERS, change);
    }

    private static Variant other(String alternative, String code) {
        return silent(
                "error-answers/" + alternative,
                "Errors have the code " + code + ".",
                Aspects.ERROR,
                refused -> refused.ready().isPresent() ? refused : refused.withCode(code));
    }

    private static List<Variant> requestIds() {
        return List.of(
                silent("request-id/request-id-absent", "There is no request id.", Aspects.REQUEST_ID, () -> ""),
                warned(
                        "request-id/request-id-200-characters",
                        "Request ids have 200 characters.",
                        Aspects.REQUEST_ID,
                        () -> UUID.randomUUID() + "x".repeat(164)),
                silent("request-id/request-id-UUID", "Request ids are UUIDs.", Choices.reference()),
                silent(
                        "request-id/request-id-in-body-only",
                        "No header has the request id.",
                        Aspects.REQUEST_ID_HEADER,
                        id -> ""),
                warned(
                        "request-id/request-id-differs",
                        "Header and body have request ids of their own.",
                        Aspects.REQUEST_ID_MEMBER,
                        id -> UUID.randomUUID().toString()));
    }
}
