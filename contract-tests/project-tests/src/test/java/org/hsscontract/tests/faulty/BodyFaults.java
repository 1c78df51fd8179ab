package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.response;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hsscontract.tests.proxy.ProxyResponse;

/** Faults in bodies and in how they are transferred. */
final class BodyFaults {
    private BodyFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(shapes());
        faults.addAll(bytes());
        faults.addAll(transfers());
        return faults;
    }

    private static List<Fault> shapes() {
        return List.of(
                response(
                        "total-missing",
                        "total_num is missing.",
                        "body-schema",
                        (r, a) -> a.onSuccess(b -> b.remove("total_num"))),
                response(
                                "list-missing",
                                "data_list is missing, whatever the total.",
                                "body-schema total-counts-groups",
                                (r, a) -> a.onSuccess(b -> b.remove("data_list")))
                        .breaksBoth("table-4/data_list/description"),
                response(
                                "list-renamed",
                                "data_list is called dataList.",
                                "body-schema total-counts-groups",
                                (r, a) -> a.onSuccess(b -> b.set("dataList", b.remove("data_list"))))
                        .breaksBoth("table-4/data_list/parameter", "example-response/body"),
                response(
                        "path-missing",
                        "path is missing in entries.",
                        "body-schema",
                        (r, a) -> a.onEachEntry(e -> e.remove("path"))),
                response(
                        "type-missing",
                        "type is missing in entries.",
                        "body-schema",
                        (r, a) -> a.onEachEntry(e -> e.remove("type"))),
                response(
                        "count-missing",
                        "num is missing in entries.",
                        "body-schema",
                        (r, a) -> a.onEachEntry(e -> e.remove("num"))),
                response("count-null", "num is null.", "body-schema", (r, a) -> a.onEachEntry(e -> e.putNull("num"))),
                response(
                        "count-missing-in-last-entry",
                        "num is missing in the last entry of full pages.",
                        "body-schema",
                        (r, a) -> a.onEntries(list -> {
                            if (list.size() >= 10) {
                                list.get(list.size() - 1).asObject().remove("num");
                            }
                        })),
                response(
                                "count-as-string",
                                "num is a string.",
                                "body-schema",
                                (r, a) -> a.onEachEntry(
                                        e -> e.put("num", e.get("num").asString())))
                        .breaksBoth("table-5/num/type"),
                response(
                                "total-as-string",
                                "total_num is a string.",
                                "body-schema",
                                (r, a) -> a.onSuccess(b ->
                                        b.put("total_num", b.get("total_num").asString())))
                        .breaksBoth("table-4/total_num/type"),
                response(
                                "port-as-string",
                                "port is a string.",
                                "body-schema",
                                (r, a) -> r.isProcesses()
                                        ? a
                                        : a.onEachEntry(
                                                e -> e.put("port", e.get("port").asString())))
                        .breaks("port/table-5/port/type"),
                response(
                        "count-with-fraction",
                        "num is written 1.0.",
                        "body-schema",
                        (r, a) -> a.ok() ? a.withText(t -> t.replaceAll("\"num\":(\\d+)", "\"num\":$1.0")) : a),
                response(
                        "total-with-exponent",
                        "total_num is written with an exponent.",
                        "body-schema",
                        (r, a) -> a.ok()
                                ? a.withText(t -> t.replaceAll("\"total_num\":(\\d+)", "\"total_num\":$1e0"))
                                : a),
                response(
                                "total-beyond-int32",
                                "total_num is beyond 32 bits.",
                                "body-schema total-counts-groups",
                                (r, a) -> a.onSuccess(b -> b.put(
                                        "total_num",
                                        4294967296L + b.get("total_num").asInt())))
                        .breaksBoth("table-4/total_num/description"),
                response(
                                "type-lower-case",
                                "type is in lower case.",
                                "known-values",
                                (r, a) -> a.onEachEntry(e -> {
                                    if (e.has("type")) {
                                        e.put("type", e.get("type").asString().toLowerCase(Locale.ROOT));
                                    }
                                }))
                        .breaks("port/table-5/type/description"),
                response(
                                "list-is-object",
                                "data_list is an object where it has one entry.",
                                "body-schema",
                                (r, a) -> a.onSuccess(b -> {
                                    if (b.get("data_list").size() == 1) {
                                        b.set("data_list", b.get("data_list").get(0));
                                    }
                                }))
                        .breaksBoth("table-4/data_list/type"),
                response(
                                "body-in-envelope",
                                "The body is wrapped in an envelope.",
                                "body-schema",
                                (r, a) -> a.ok() ? a.withText(t -> "{\"data\":" + t + "}") : a)
                        .breaksBoth("table-4/title", "example-response/body")
                        .breaks("port/example-response/text", "port/status-200/description"),
                response(
                                "body-is-array",
                                "The body is the list alone.",
                                "body-schema",
                                (r, a) -> a.ok() && a.body().length > 0
                                        ? a.withBody(a.tree().get("data_list").toString())
                                        : a)
                        .breaksBoth("table-4/title", "example-response/body"));
    }

    private static List<Fault> bytes() {
        return List.of(
                response(
                                "byte-order-mark",
                                "The body begins with a byte order mark.",
                                "strict-json",
                                (r, a) -> a.ok() ? a.withText(t -> "\ufeff" + t) : a)
                        .breaks("RFC 8259 §8.1"),
                response(
                                "latin-1",
                                "The body is in ISO 8859-1.",
                                "strict-json",
                                (r, a) -> a.withBody(a.text().getBytes(StandardCharsets.ISO_8859_1)))
                        .breaks("RFC 8259 §8.1"),
                response(
                                "utf-16",
                                "The body is in UTF-16.",
                                "strict-json",
                                (r, a) -> a.withBody(a.text().getBytes(StandardCharsets.UTF_16)))
                        .breaks("RFC 8259 §8.1"),
                response(
                                "trailing-bytes",
                                "Bytes follow the JSON.",
                                "strict-json",
                                (r, a) -> a.ok() ? a.withText(t -> t + "//") : a)
                        .breaks("RFC 8259 §10"),
                response(
                        "name-twice",
                        "total_num comes twice.",
                        "strict-json",
                        (r, a) -> a.ok() ? a.withText(t -> t.replaceFirst("\\{", "{\"total_num\":0,")) : a),
                response(
                                "comma-too-many",
                                "A comma stands behind the last entry.",
                                "strict-json",
                                (r, a) -> a.ok() ? a.withText(t -> t.replace("}]", "},]")) : a)
                        .breaks("RFC 8259 §10"),
                response(
                                "single-quotes",
                                "Strings are in single quotes.",
                                "strict-json",
                                (r, a) -> a.ok() ? a.withText(t -> t.replace('"', '\'')) : a)
                        .breaks("RFC 8259 §10"),
                response(
                                "not-a-number",
                                "num is NaN.",
                                "strict-json",
                                (r, a) -> a.ok() ? a.withText(t -> t.replaceAll("\"num\":\\d+", "\"num\":NaN")) : a)
                        .breaks("RFC 8259 §10"),
                response(
                                "empty-body",
                                "The body of a 200 is empty.",
                                "strict-json",
                                (r, a) -> a.ok() ? a.withBody("") : a)
                        .breaks("RFC 8259 §10"),
                response(
                                "empty-body-where-nothing-found",
                                "The body is empty where nothing is found.",
                                "strict-json",
                                (r, a) -> a.ok() && a.text().contains("\"data_list\":[]") ? a.withBody("") : a)
                        .breaks("RFC 8259 §10"),
                response(
                        "html-error",
                        "Errors are pages of HTML.",
                        "media-type strict-json",
                        (r, a) -> a.status() >= 400
                                ? a.withHeader("Content-Type", "text/html")
                                        .withBody("<html><body>Bad Request</body></html>")
                                : a),
                response(
                        "error-without-code",
                        "Errors have no error_code.",
                        "body-schema",
                        (r, a) ->
                                a.status() >= 400 && a.body().length > 0 ? a.withBody("{\"error_msg\":\"wrong\"}") : a),
                response(
                        "error-code-number",
                        "error_code is a number.",
                        "body-schema",
                        (r, a) -> a.status() == 400 ? a.withBody("{\"error_code\":400,\"error_msg\":\"wrong\"}") : a),
                response(
                        "no-content-type",
                        "Content-Type is missing.",
                        "media-type",
                        (r, a) -> a.withoutHeader("Content-Type")),
                response(
                        "text-plain",
                        "Content-Type is text/plain.",
                        "media-type",
                        (r, a) -> a.withHeader("Content-Type", "text/plain")),
                response(
                        "charset-latin-1",
                        "Content-Type names another charset.",
                        "media-type",
                        (r, a) -> a.withHeader("Content-Type", "application/json; charset=ISO-8859-1")),
                response(
                        "problem-json",
                        "Errors are application/problem+json.",
                        "media-type",
                        (r, a) -> a.status() >= 400 ? a.withHeader("Content-Type", "application/problem+json") : a),
                response(
                        "media-type-of-empty-lists",
                        "Content-Type is wrong where nothing is found.",
                        "media-type",
                        (r, a) -> a.ok() && a.text().contains("\"data_list\":[]")
                                ? a.withHeader("Content-Type", "text/json")
                                : a));
    }

    private static List<Fault> transfers() {
        return List.of(
                response(
                                "length-too-large",
                                "Content-Length is larger than the body, and the connection is closed.",
                                "transfer-whole",
                                (r, a) -> a.withHeader("Content-Length", String.valueOf(a.body().length + 5))
                                        .withEnd(ProxyResponse.End.CLOSE))
                        .breaks("RFC 9110 §8.6"),
                response(
                                "length-too-small",
                                "Content-Length is smaller than the body.",
                                "transfer-whole strict-json",
                                (r, a) -> a.withHeader(
                                        "Content-Length", String.valueOf(Math.max(0, a.body().length - 3))))
                        .breaks("RFC 9110 §2.2"),
                response(
                                "length-twice",
                                "Content-Length comes twice with other values.",
                                "transfer-whole",
                                (r, a) ->
                                        a.withHeader("Content-Length", a.body().length + ", " + (a.body().length + 1)))
                        .breaks("RFC 9110 §2.2"),
                response(
                                "cut-off",
                                "The connection is closed half-way.",
                                "transfer-whole",
                                (r, a) -> a.withHeader("Content-Length", String.valueOf(a.body().length))
                                        .withBody(Arrays.copyOf(a.body(), a.body().length / 2))
                                        .withEnd(ProxyResponse.End.CLOSE))
                        .breaks("RFC 9110 §8.6"),
                response(
                                "chunks-without-end",
                                "A chunked body has no last chunk.",
                                "transfer-whole",
                                (r, a) -> a.withHeader("Transfer-Encoding", "chunked")
                                        .withText(t -> Integer.toHexString(a.body().length) + "\r\n" + t + "\r\n")
                                        .withEnd(ProxyResponse.End.CLOSE))
                        .breaks("RFC 9110 §2.2", "RFC 9112 §7.1"),
                response(
                                "chunk-size-wrong",
                                "A chunk is longer than it says.",
                                "transfer-whole",
                                (r, a) -> a.withHeader("Transfer-Encoding", "chunked")
                                        .withText(t -> "5\r\n" + t + "\r\n0\r\n\r\n")
                                        .withEnd(ProxyResponse.End.CLOSE))
                        .breaks("RFC 9110 §2.2", "RFC 9112 §7.1"),
                response(
                                "gzip-declared",
                                "Content-Encoding says gzip, and the body is not compressed.",
                                "content-encoding-true",
                                (r, a) -> a.withHeader("Content-Encoding", "gzip"))
                        .breaksBoth("table-4/title"),
                response(
                        "never-ends",
                        "The body of filtered answers never ends.",
                        "transfer-whole",
                        (r, a) -> r.has("path") || r.has("port")
                                ? a.withHeader("Content-Length", String.valueOf(a.body().length + 100))
                                        .withEnd(ProxyResponse.End.HANG)
                                : a));
    }
}
