package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.response;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.hsscontract.tests.proxy.Behaviour;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;

/** Faults that show under use, and faults in how values are decoded. */
final class UseFaults {
    private UseFaults() {}

    static List<Fault> all() {
        return List.of(
                answer(
                        "every-fiftieth-fails",
                        "Every fiftieth answer is 500.",
                        "steady-in-a-row",
                        every(
                                50,
                                a -> ProxyResponse.json(
                                        500, "{\"error_code\":\"HSS.0041\",\"error_msg\":\"failed\"}"))),
                answer(
                                "every-ninetieth-empty",
                                "Every ninetieth list is empty.",
                                "steady-in-a-row",
                                every(90, a -> ProxyResponse.json(200, "{\"total_num\":0,\"data_list\":[]}")))
                        .breaksBoth("table-4/total_num/description"),
                answer("fails-after-many", "After 500 calls every answer is 503.", "steady-in-a-row", after(500)),
                answer(
                                "mixed-up-at-once",
                                "Of calls at the same time one gets the answer to another.",
                                "right-at-once",
                                mixedUp())
                        .breaks("process/table-2/path/description", "port/table-2/port/description"),
                response(
                        "plus-kept",
                        "+ in a query is not a space.",
                        "encodings-equal filter-complete",
                        (r, a) -> r.target().matches(".*=[^&]*\\+.*")
                                ? ProxyResponse.json(200, "{\"total_num\":0,\"data_list\":[]}")
                                : a),
                response(
                        "small-hexadecimal-digits-refused",
                        "Percent-encoding with small digits is refused.",
                        "encodings-equal",
                        (r, a) -> r.target().matches(".*%([a-f][0-9a-fA-F]|[0-9A-F][a-f]).*") && a.ok()
                                ? ProxyResponse.json(400, "{\"error_code\":\"HSS.0001\",\"error_msg\":\"encoding\"}")
                                : a),
                response(
                        "encoded-slash-refused",
                        "%2F in a value is refused.",
                        "filter-complete filter-narrows",
                        (r, a) -> r.target().contains("%2F") && a.ok()
                                ? ProxyResponse.json(400, "{\"error_code\":\"HSS.0001\",\"error_msg\":\"slash\"}")
                                : a),
                response(
                        "slow-filters",
                        "A filter by type takes longer than the time limit.",
                        "transfer-whole",
                        (r, a) -> {
                            if (r.has("type")) {
                                pause(2500);
                            }
                            return a;
                        }),
                response(
                                "wrong-on-later-pages",
                                "Entries after the first page have num as a string.",
                                "body-schema",
                                (r, a) -> r.number("offset", 0) > 0
                                        ? a.onEachEntry(
                                                e -> e.put("num", e.get("num").asString()))
                                        : a)
                        .breaksBoth("table-5/num/type"),
                response(
                        "wrong-for-containers",
                        "Entries of containers have a null num.",
                        "body-schema",
                        (r, a) -> r.value("category").equals(Optional.of("container"))
                                ? a.onEachEntry(e -> e.putNull("num"))
                                : a),
                response(
                                "content-type-twice",
                                "Content-Type comes twice.",
                                "media-type",
                                (r, a) -> new ProxyResponse(
                                        a.status(), a.headers().with("Content-Type", "text/plain"), a.body(), a.end()))
                        .breaks("RFC 9110 §5.3"),
                response(
                        "head-404",
                        "HEAD is answered with 404.",
                        "head-as-get",
                        (r, a) -> r.method().equals("HEAD") ? a.withStatus(404) : a));
    }

    private static boolean plain(ProxyRequest r, ProxyResponse a) {
        return a.ok() && !r.target().contains("?") && !r.method().equals("HEAD");
    }

    /** Every so many-th answer to the plain call is another one. */
    private static Behaviour every(int n, UnaryOperator<ProxyResponse> fault) {
        AtomicInteger calls = new AtomicInteger();
        return (r, up) -> {
            ProxyResponse a = up.send(r);
            return plain(r, a) && calls.incrementAndGet() % n == 0 ? fault.apply(a) : a;
        };
    }

    private static Behaviour after(int n) {
        AtomicInteger calls = new AtomicInteger();
        return (r, up) -> calls.incrementAndGet() > n
                ? ProxyResponse.json(503, "{\"error_code\":\"HSS.0041\",\"error_msg\":\"down\"}")
                : up.send(r);
    }

    private static Behaviour mixedUp() {
        AtomicInteger inside = new AtomicInteger();
        AtomicReference<ProxyResponse> last = new AtomicReference<>();
        return (r, up) -> {
            int others = inside.incrementAndGet();
            try {
                ProxyResponse a = up.send(r);
                ProxyResponse other = a.ok() ? last.getAndSet(a) : null;
                return others > 6 && a.ok() && other != null ? other : a;
            } finally {
                inside.decrementAndGet();
            }
        };
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
