package org.hsscontract.tests.scenario;

import static org.hsscontract.tests.scenario.SdkFault.every;
import static org.hsscontract.tests.scenario.SdkFault.having;
import static org.hsscontract.tests.scenario.SdkFault.ids;
import static org.hsscontract.tests.scenario.SdkFault.matching;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsscontract.core.vector.PagingVector;
import org.hsscontract.core.vector.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Faults that SDKs have, each with the vectors that must see it. */
final class SdkFaults {
    private static final Predicate<Vector> PAGING = PagingVector.class::isInstance;
    private static final Predicate<Vector> ERRORS = having("/expect/error");
    private static final Predicate<Vector> ANSWERS =
            matching("/expect/error/kind", kind -> kind.asString("").equals("answer"));
    private static final Predicate<Vector> ITEMS = matching("/expect/items", count -> count.asInt(0) > 0);
    private static final Predicate<Vector> RESULTS = PAGING.or(ERRORS).negate();

    private SdkFaults() {}

    static List<SdkFault> all() {
        return List.of(
                SdkFault.ofRequest(
                        "token in another header", r -> r.replaceFirst("(?i)x-auth-token:", "Authorization:"), every()),
                SdkFault.ofRequest(
                        "token a second time",
                        r -> r.replaceFirst("(?i)(x-auth-token)(: [^\r]*\r\n)", "$1$2X-Copy$2"),
                        every()),
                SdkFault.ofRequest(
                        "a body", r -> r.replaceFirst("\r\n\r\n", "\r\nContent-Length: 2\r\n\r\n{}"), every()),
                SdkFault.ofRequest("another method", r -> r.replaceFirst("GET", "POST"), every()),
                new SdkFault(
                        "every request twice",
                        t -> {},
                        r -> List.of(r, r),
                        o -> {},
                        PAGING.and(having("/expect/offsets").negate()).negate()),
                SdkFault.ofTarget("base path lost", t -> t.replaceFirst("^.*(/v5/)", "$1"), every()),
                SdkFault.ofTarget(
                        "a parameter that the contract does not have",
                        t -> t + (t.contains("?") ? "&" : "?") + "sort_key=port",
                        every()),
                SdkFault.ofTarget(
                        "plus not escaped",
                        t -> t.replace("%2B", "+"),
                        ids(
                                "path-characters/plus",
                                "type-characters/reserved",
                                "enterprise-project-characters/reserved",
                                "port-pages/with-a-filter-to-encode")),
                SdkFault.ofTarget(
                        "space as plus, in the path too", t -> t.replace("%20", "+"), ids("project-characters/space")),
                SdkFault.ofTarget(
                        "not escaped beyond ASCII",
                        SdkFaults::raw,
                        matching("/arguments", a -> !a.toString().matches("\\p{ASCII}*"))),
                SdkFault.ofTarget(
                        "slash of the project as it is",
                        t -> t.replaceFirst("(/v5/[^/?]*)%2F", "$1/"),
                        ids("project-characters/slash")),
                SdkFault.ofTarget("category lost", t -> without(t, "category"), having("/arguments/category")),
                SdkFault.ofTarget(
                        "offset lost",
                        t -> without(t, "offset"),
                        PAGING.negate()
                                .and(having("/arguments/offset"))
                                .or(PAGING.and(matching(
                                                "/expect/offsets",
                                                o -> !o.toString().equals("[0]")))
                                        .and(having("/list/repeats").negate()))),
                SdkFault.ofTask(
                        "values escaped twice",
                        t -> argument(t, "path", v -> URLEncoder.encode(v, StandardCharsets.UTF_8)),
                        having("/arguments/path")),
                SdkFault.ofTask(
                        "values trimmed", t -> argument(t, "path", String::strip), ids("path-characters/outer-spaces")),
                SdkFault.ofTask(
                        "values normalised",
                        t -> argument(t, "path", v -> Normalizer.normalize(v, Normalizer.Form.NFC)),
                        ids("path-characters/combining")),
                SdkFault.ofTask(
                        "types in capitals",
                        t -> argument(t, "type", v -> v.toUpperCase(Locale.ROOT)),
                        ids(
                                "type-characters/lower-case",
                                "type-characters/reserved",
                                "type-characters/beyond-ascii",
                                "port-pages/with-a-filter-to-encode")),
                SdkFault.ofTask(
                        "a zero not sent",
                        SdkFaults::withoutZero,
                        matching("/arguments/offset", o -> o.isInt() && o.asInt() == 0)),
                SdkFault.ofTask("one entry more than wanted", SdkFaults::oneMore, having("/take")),
                SdkFault.ofOutcome("errors swallowed", SdkFaults::swallow, ERRORS),
                SdkFault.ofOutcome("numbers as texts", SdkFaults::textsForNumbers, RESULTS.or(ITEMS)),
                SdkFault.ofOutcome("no list", o -> result(o).putNull("data_list"), RESULTS),
                SdkFault.ofOutcome(
                        "the last entry lost",
                        SdkFaults::shorten,
                        ITEMS.or(matching("/expect/result/data_list", l -> !l.isEmpty()))),
                SdkFault.ofError("status lost", e -> e.remove("status"), ANSWERS),
                SdkFault.ofError("message lost", e -> e.remove("error_msg"), having("/expect/error/error_msg")),
                SdkFault.ofError("code lost", e -> e.putNull("error_code"), having("/expect/error/error_code")),
                SdkFault.ofError("request ID lost", e -> e.putNull("request_id"), having("/expect/error/request_id")),
                SdkFault.ofError("retry-after lost", e -> e.remove("retry_after"), having("/expect/error/retry_after")),
                SdkFault.ofError(
                        "no error told from another", e -> e.removeAll().put("kind", "other"), ERRORS),
                SdkFault.ofError("every error an answer", e -> e.put("kind", "answer"), ERRORS.and(ANSWERS.negate())));
    }

    /** Apart from the others: it takes its time. */
    static SdkFault withoutTimeLimit() {
        return SdkFault.ofTask("time limit ignored", t -> t.put("time_limit", 60_000), ids("transfer-never-ends/*"));
    }

    static SdkFault named(String name) {
        return Stream.concat(all().stream(), Stream.of(withoutTimeLimit()))
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String without(String target, String parameter) {
        return target.replaceFirst("(?<=[?&])" + parameter + "=[^&]*&?", "").replaceFirst("[?&]$", "");
    }

    /** With the octets of UTF-8 as they are. */
    private static String raw(String target) {
        return Pattern.compile("(%[89A-F][0-9A-F])+")
                .matcher(target)
                .replaceAll(m -> Matcher.quoteReplacement(URLDecoder.decode(m.group(), StandardCharsets.ISO_8859_1)));
    }

    private static void argument(ObjectNode task, String name, UnaryOperator<String> change) {
        ObjectNode arguments = (ObjectNode) task.get("arguments");
        if (arguments.has(name)) {
            arguments.put(name, change.apply(arguments.get(name).asString()));
        }
    }

    private static void withoutZero(ObjectNode task) {
        ObjectNode arguments = (ObjectNode) task.get("arguments");
        if (arguments.path("offset").asInt(1) == 0) {
            arguments.remove("offset");
        }
    }

    private static void oneMore(ObjectNode task) {
        if (task.at("/pages/take").isInt()) {
            ((ObjectNode) task.get("pages")).put("take", task.at("/pages/take").asInt() + 1);
        }
    }

    private static void swallow(ObjectNode outcome) {
        if (outcome.remove("error") != null && !outcome.has("items")) {
            outcome.putObject("result").put("total_num", 0).putArray("data_list");
        }
    }

    private static ObjectNode result(ObjectNode outcome) {
        return outcome.path("result") instanceof ObjectNode result ? result : outcome.objectNode();
    }

    private static void shorten(ObjectNode outcome) {
        if ((outcome.has("items") ? outcome.get("items") : result(outcome).path("data_list"))
                        instanceof ArrayNode entries
                && !entries.isEmpty()) {
            entries.remove(entries.size() - 1);
        }
    }

    private static void textsForNumbers(ObjectNode outcome) {
        textsIn(result(outcome));
        result(outcome).path("data_list").forEach(SdkFaults::textsIn);
        outcome.path("items").forEach(SdkFaults::textsIn);
    }

    private static void textsIn(JsonNode object) {
        object.properties().stream()
                .filter(p -> p.getValue().isNumber())
                .toList()
                .forEach(p -> ((ObjectNode) object).put(p.getKey(), p.getValue().asString()));
    }
}
