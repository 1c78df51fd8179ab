package org.hsscontract.tests.right;

import static org.hsscontract.tests.right.Variant.silent;
import static org.hsscontract.tests.right.Variant.warned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How lists are written. */
final class BodyVariants {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern INTEGER = Pattern.compile("(\"(?:num|port|total_num)\" ?: ?)(-?[0-9]+)");

    private BodyVariants() {}

    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(mediaTypes());
        all.addAll(texts());
        all.addAll(members());
        all.addAll(integers());
        return all;
    }

    private static List<Variant> mediaTypes() {
        return List.of(
                warned(
                        "media-type/content-type-absent",
                        "There is no Content-Type.",
                        Aspects.CONTENT_TYPE,
                        reply -> reply.without(Reply.TYPE)),
                type(true, "text-json", "text/json"),
                type(true, "text-plain", "text/plain; charset=utf-8"),
                type(true, "vendor", "application/vnd.hss+json"),
                type(true, "hal", "application/hal+json"),
                warned(
                        "media-type/content-type-problem-json",
                        "Errors are application/problem+json.",
                        Aspects.CONTENT_TYPE,
                        reply -> reply.status() >= 400
                                        && reply.headers().first(Reply.TYPE).equals(Optional.of("application/json"))
                                ? reply.with(Reply.TYPE, "application/problem+json")
                                : reply),
                type(false, "charset-utf-8", "application/json; charset=utf-8"),
                type(false, "charset-utf8", "application/json;charset=UTF8"),
                type(false, "charset-other-case", "Application/JSON; Charset=UTF-8"),
                type(false, "charset-quoted", "application/json; charset=\"utf-8\""),
                type(true, "charset-iso-8859-1", "application/json; charset=iso-8859-1"),
                type(false, "other-parameters-version", "application/json; version=5"),
                type(false, "other-parameters-profile", "application/json; profile=\"x\""),
                type(false, "other-parameters-none", "application/json;"));
    }

    private static Variant type(boolean loud, String name, String type) {
        // What another choice made HTML stays that.
        UnaryOperator<Reply> change = reply -> reply.headers().first(Reply.TYPE).equals(Optional.of("application/json"))
                ? reply.with(Reply.TYPE, type)
                : reply;
        String id = "media-type/content-type-" + name;
        String what = "Content-Type is " + type + ".";
        return loud ? warned(id, what, Aspects.CONTENT_TYPE, change) : silent(id, what, Aspects.CONTENT_TYPE, change);
    }

    private static List<Variant> texts() {
        return List.of(
                silent(
                        "standards/body-pretty",
                        "Bodies are indented.",
                        Aspects.WRITING,
                        body -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(body) + "\n"),
                silent("standards/body-compact", "Bodies have no white space.", Choices.reference()),
                escapes("unicode", "What is not ASCII is escaped.", BodyVariants::escaped),
                escapes("slash", "Slashes are escaped.", text -> text.replace("/", "\\/")),
                escapes(
                        "html",
                        "Characters of HTML are escaped.",
                        text -> text.replace("&", "\\u0026")
                                .replace("'", "\\u0027")
                                .replace("+", "\\u002b")),
                warned(
                                "undecodable-names/body-surrogate-alone",
                                "A path that is no UTF-8 has a surrogate alone.",
                                Aspects.ESCAPES,
                                text -> text.replace("/opt/emoji/\uD83D\uDE00", "/opt/emoji/\\ud83d"))
                        .withOtherData(),
                undecodable("replaced", "/opt/emoji/\uFFFD"),
                undecodable("latin-1", "/opt/emoji/ð\u009f\u0098\u0080"),
                undecodable("base64", "L29wdC9lbW9qaS/wn5iA"),
                warned(
                        "names-twice/body-name-twice",
                        "The total comes twice.",
                        Aspects.WRITING,
                        body -> body.has("total_num")
                                ? "{\"total_num\":" + body.get("total_num") + ","
                                        + body.toString().substring(1)
                                : body.toString()));
    }

    private static Variant escapes(String name, String what, UnaryOperator<String> escapes) {
        return silent("standards/body-escapes-" + name, what, Aspects.ESCAPES, escapes);
    }

    private static Variant undecodable(String name, String path) {
        // A server takes as a filter what it lists: PATH_FORM is not free.
        return warned(
                        "undecodable-names/body-undecodable-" + name,
                        "A path that is no UTF-8 is written as " + name + ".",
                        Choices.of(
                                        Aspects.DATA,
                                        (Asset asset) -> asset.with(
                                                processes -> processes.stream()
                                                        .map(p -> p.path().startsWith("/opt/emoji/")
                                                                ? p.withPath(path)
                                                                : p)
                                                        .toList(),
                                                UnaryOperator.identity()))
                                .and(Aspects.PATH_FORM, Aspects.PATH_FORM.reference()))
                .withOtherData()
                .unseen("from outside any text is a path");
    }

    private static String escaped(String json) {
        StringBuilder text = new StringBuilder();
        json.chars().forEach(c -> text.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return text.toString();
    }

    private static List<Variant> members() {
        List<Variant> all = new ArrayList<>(List.of(
                silent(
                        "standards/body-order-of-members",
                        "The list comes before the total.",
                        Aspects.EXTRA_MEMBERS,
                        body -> {
                            if (body.has("total_num")) {
                                body.set("total_num", body.remove("total_num"));
                            }
                        }),
                silent(
                        "undocumented-response-properties/body-extra-members",
                        "Bodies and entries have more members.",
                        Aspects.EXTRA_MEMBERS,
                        body -> {
                            body.put("next", "/x").put("server_num", 7);
                            entries(body, entry -> entry.put("status", "normal").put("server_num", 3));
                        }),
                silent(
                        "undocumented-response-properties/body-extra-null",
                        "Bodies and entries have more members that are null.",
                        Aspects.EXTRA_MEMBERS,
                        body -> {
                            body.putNull("next");
                            entries(body, entry -> entry.putNull("status"));
                        }),
                silent(
                        "undocumented-response-properties/body-both",
                        "The body is in an envelope, too.",
                        Aspects.EXTRA_MEMBERS,
                        body -> body.set("data", body.deepCopy()))));
        for (String name : List.of("num", "type", "path", "port")) {
            all.add(member(
                    "body-member-null-" + name,
                    name + " is null.",
                    body -> entries(body, entry -> {
                        if (entry.has(name)) {
                            entry.putNull(name);
                        }
                    })));
        }
        for (String name : List.of("path", "num", "port", "type")) {
            all.add(member(
                    "body-member-absent-" + name,
                    "There is no " + name + ".",
                    body -> entries(body, entry -> entry.remove(name))));
        }
        all.add(member("body-member-null-total_num", "total_num is null.", body -> body.putNull("total_num")));
        all.add(member("body-member-absent-total_num", "There is no total_num.", body -> body.remove("total_num")));
        return all;
    }

    private static Variant member(String alternative, String what, Consumer<ObjectNode> change) {
        return warned("response-properties-always-present/" + alternative, what, Aspects.MEMBERS, change);
    }

    private static void entries(ObjectNode body, Consumer<ObjectNode> change) {
        // Null or left out where another choice has it so.
        if (body.path("data_list").isArray()) {
            body.get("data_list").forEach(entry -> change.accept((ObjectNode) entry));
        }
    }

    private static List<Variant> integers() {
        return List.of(
                integer("1.0", "Integers are written with a fraction.", "$1$2.0"),
                integer("1e0", "Integers are written with an exponent.", "$1$2e0"),
                warned(
                                "integers-in-json/body-integer-minus-0",
                                "0 is written as -0.",
                                Aspects.INTEGERS,
                                text -> text.replaceAll("(\"total_num\" ?: ?)0(?![0-9])", "$1-0"))
                        .unseen("readers of JSON, that of the verifier too, take -0 for 0"),
                large("int32", 3_000_000_000L),
                large("2-53", 9_007_199_254_740_993L));
    }

    private static Variant integer(String name, String what, String written) {
        return warned(
                "integers-in-json/body-integer-" + name,
                what,
                Aspects.INTEGERS,
                text -> INTEGER.matcher(text).replaceAll(written));
    }

    private static Variant large(String name, long count) {
        return warned(
                        "integers-are-int32/body-integer-beyond-" + name,
                        "A group is counted beyond " + name + ".",
                        Aspects.COUNT,
                        (operation, having, key) -> having.size() + count)
                .withOtherData();
    }
}
