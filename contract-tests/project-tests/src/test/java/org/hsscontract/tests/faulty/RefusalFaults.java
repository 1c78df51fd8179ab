package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.request;
import static org.hsscontract.tests.faulty.Faults.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;

/** Faults in statuses, in what is refused, and in methods. */
final class RefusalFaults {
    private RefusalFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(statuses());
        faults.addAll(values());
        faults.addAll(methods());
        return faults;
    }

    private static List<Fault> statuses() {
        return List.of(
                response("created", "Success is 201.", "status-declared", (r, a) -> a.ok() ? a.withStatus(201) : a)
                        .breaksBoth("response-parameters/status", "example-response/status", "status-200/status"),
                response(
                        "no-content",
                        "An empty list is 204.",
                        "status-declared",
                        (r, a) -> a.ok() && a.text().contains("\"data_list\":[]")
                                ? a.withStatus(204).withBody("")
                                : a),
                response(
                        "empty-is-404",
                        "An empty list is 404.",
                        "valid-values-accepted",
                        (r, a) -> a.ok() && a.text().contains("\"data_list\":[]")
                                ? ProxyResponse.json(404, "{\"error_code\":\"HSS.0011\",\"error_msg\":\"none\"}")
                                : a),
                response(
                        "bad-value-422",
                        "Bad values get 422.",
                        "invalid-values-refused",
                        (r, a) -> isOfBadValue(r, a) ? a.withStatus(422) : a),
                response(
                        "bad-value-500",
                        "Bad values get 500.",
                        "invalid-values-refused",
                        (r, a) -> isOfBadValue(r, a) ? a.withStatus(500) : a),
                response(
                        "bad-value-404",
                        "Bad values get 404.",
                        "invalid-values-refused",
                        (r, a) -> isOfBadValue(r, a) ? a.withStatus(404) : a),
                response(
                        "errors-are-200",
                        "Errors come with status 200.",
                        "invalid-values-refused",
                        (r, a) -> isOfBadValue(r, a) ? a.withStatus(200) : a),
                response(
                        "redirect",
                        "A right call is redirected.",
                        "valid-values-accepted",
                        (r, a) -> (r.has("path") || r.has("type")) && !r.has("again")
                                ? a.withStatus(302).withHeader("Location", r.target() + "&again")
                                : a),
                response(
                                "unavailable-sometimes",
                                "A filter by port gets 503.",
                                "filter-narrows documented-example",
                                (r, a) -> r.has("port") && a.ok() ? a.withStatus(503) : a)
                        .breaks("port/table-2/port/description", "port/example-request/text"));
    }

    private static List<Fault> values() {
        return List.of(
                lenient("limit-zero-taken", "limit=0 is taken for the default.", "limit", "0"),
                lenient("limit-negative-taken", "A negative limit is ignored.", "limit", "-\\d+"),
                lenient("limit-above-most-taken", "A limit above the largest is cut.", "limit", "201|\\d{4,}"),
                lenient("limit-letters-taken", "A limit of letters is ignored.", "limit", "[a-z]+"),
                lenient("limit-trailing-letters-taken", "Letters behind limit are cut off.", "limit", "\\d+[a-z]+"),
                lenient("limit-fraction-taken", "A fraction of limit is cut off.", "limit", "\\d+\\.\\d+"),
                lenient("limit-empty-taken", "An empty limit is ignored.", "limit", ""),
                lenient("limit-padded-taken", "Blanks around limit are cut off.", "limit", " .*|.* "),
                lenient("limit-beyond-int32-taken", "A limit beyond 32 bits is ignored.", "limit", "-?\\d{10,}"),
                lenient("limit-hexadecimal-taken", "A limit may be hexadecimal.", "limit", "0x.*"),
                lenient("offset-negative-taken", "A negative offset is taken for 0.", "offset", "-\\d+"),
                lenient("offset-letters-taken", "An offset of letters is ignored.", "offset", "[a-z]+"),
                lenient("offset-empty-taken", "An empty offset is ignored.", "offset", ""),
                lenient("offset-fraction-taken", "A fraction of offset is cut off.", "offset", "\\d+\\.\\d+"),
                lenient("port-letters-taken", "A port of letters is ignored.", "port", "[a-z]+"),
                lenient("port-empty-taken", "An empty port is ignored.", "port", ""),
                lenient("port-beyond-int32-taken", "A port beyond 32 bits finds nothing.", "port", "-?\\d{10,}"),
                lenient("category-unknown-taken", "An unknown category is taken for host.", "category", "no-such.*"),
                lenient("category-any-case", "category is taken in any case.", "category", "HOST"),
                lenient("category-empty-taken", "An empty category is ignored.", "category", ""),
                lenient("category-prefix-taken", "category may be shortened.", "category", "hos"),
                lenient("path-empty-taken", "An empty path is ignored.", "path", ""),
                lenient("path-too-long-taken", "A path longer than allowed is taken.", "path", ".{4097,}"),
                answer(
                        "repeated-last-wins",
                        "Of a repeated parameter the last is taken.",
                        "repeated-parameter-refused",
                        (r, up) -> {
                            ProxyResponse a = up.send(r);
                            String query = r.target().contains("?") ? r.target().split("\\?", 2)[1] : "";
                            String first = query.split("&")[0];
                            return a.status() == 400 && query.equals(first + "&" + first)
                                    ? up.send(new ProxyRequest(r.method(), r.path() + "?" + first, r.headers()))
                                    : a;
                        }),
                answer(
                        "malformed-encoding-taken",
                        "Malformed percent-encoding is taken to the letter.",
                        "malformed-encoding-refused",
                        (r, up) ->
                                r.target().matches(".*[?&]path=%(zz|4|)$") ? up.send(r.without("path")) : up.send(r)),
                response(
                        "unknown-parameter-refused",
                        "An unknown parameter is refused.",
                        "unknown-parameter-ignored",
                        (r, a) -> r.has("no_such_parameter")
                                ? ProxyResponse.json(400, "{\"error_code\":\"HSS.0001\",\"error_msg\":\"unknown\"}")
                                : a),
                response(
                        "port-99999-refused",
                        "port=99999 is refused.",
                        "valid-values-accepted",
                        (r, a) -> r.number("port", 0) == 99999
                                ? ProxyResponse.json(400, "{\"error_code\":\"HSS.0001\",\"error_msg\":\"port\"}")
                                : a),
                response(
                                "non-ascii-500",
                                "A value beyond ASCII gets 500.",
                                "valid-values-accepted filter-complete",
                                (r, a) -> r.target().matches(".*(path|type)=[^&]*%[C-Fc-f].*") && a.ok()
                                        ? ProxyResponse.json(
                                                500, "{\"error_code\":\"HSS.0041\",\"error_msg\":\"failed\"}")
                                        : a)
                        .breaks("process/table-2/path/description", "port/table-2/type/type"),
                response(
                                "quote-500",
                                "A quote in a value gets 500.",
                                "valid-values-accepted filter-complete filter-exact",
                                (r, a) -> r.target().contains("%27")
                                        ? ProxyResponse.json(500, "{\"error_code\":\"HSS.0041\",\"error_msg\":\"SQL\"}")
                                        : a)
                        .breaks("process/table-2/path/description", "port/table-2/type/type"),
                response(
                                "non-ascii-500-where-nothing-found",
                                "A value beyond ASCII that finds nothing gets 500.",
                                "valid-values-accepted",
                                (r, a) -> r.target().matches(".*(path|type)=[^&]*%[C-Fc-f].*") && Faults.isEmpty(a)
                                        ? ProxyResponse.json(
                                                500, "{\"error_code\":\"HSS.0041\",\"error_msg\":\"failed\"}")
                                        : a)
                        .breaks("process/table-2/path/type", "port/table-2/type/type"),
                response(
                                "quote-500-where-nothing-found",
                                "A quote in a value that finds nothing gets 500.",
                                "valid-values-accepted",
                                (r, a) -> r.target().contains("%27") && Faults.isEmpty(a)
                                        ? ProxyResponse.json(500, "{\"error_code\":\"HSS.0041\",\"error_msg\":\"SQL\"}")
                                        : a)
                        .breaks("process/table-2/path/type", "port/table-2/type/type"),
                request(
                        "case-of-names",
                        "Names of parameters are taken in any case.",
                        "unknown-parameter-ignored",
                        r -> r.has("Limit") ? r.without("Limit").with("limit", 1) : r));
    }

    /** That a request without Host gets 400 is no choice. */
    private static boolean isOfBadValue(ProxyRequest request, ProxyResponse answer) {
        return answer.status() == 400 && request.headers().first("Host").isPresent();
    }

    /** Where the right server refuses a value that matches, this one leaves the parameter out. */
    private static Fault lenient(String id, String what, String name, String values) {
        return answer(id, what, "invalid-values-refused empty-parameter-refused", (r, up) -> {
            ProxyResponse answer = up.send(r);
            return answer.status() == 400
                            && r.value(name).filter(v -> v.matches(values)).isPresent()
                    ? up.send(r.without(name))
                    : answer;
        });
    }

    private static List<Fault> methods() {
        return List.of(
                request(
                        "post-taken",
                        "POST is answered as GET.",
                        "other-methods-refused",
                        r -> r.method().equals("POST") ? r.withMethod("GET") : r),
                response(
                        "other-method-404",
                        "Other methods get 404.",
                        "other-methods-refused",
                        (r, a) -> a.status() == 405 ? a.withStatus(404) : a),
                response("no-allow", "Allow is missing.", "other-methods-refused", (r, a) -> a.withoutHeader("Allow"))
                        .breaks("RFC 9110 §15.5.6"),
                response(
                        "head-405",
                        "HEAD is refused.",
                        "head-as-get",
                        (r, a) -> r.method().equals("HEAD") ? a.withStatus(405) : a),
                response(
                        "other-paths-taken",
                        "Longer paths are answered too.",
                        "other-paths-not-found",
                        (r, a) -> a.status() == 404 && r.path().endsWith("x")
                                ? ProxyResponse.json(200, "{\"total_num\":0,\"data_list\":[]}")
                                : a),
                response(
                        "status-upper-case",
                        "Errors have error_code in upper case names.",
                        "body-schema",
                        (r, a) -> a.status() == 400 && a.body().length > 0
                                ? a.withText(t -> t.replace("error_code", "error_code".toUpperCase(Locale.ROOT)))
                                : a));
    }
}
