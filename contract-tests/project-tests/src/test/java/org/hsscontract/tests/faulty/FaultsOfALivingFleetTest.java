package org.hsscontract.tests.faulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.tests.Fleet;
import org.hsscontract.tests.proxy.Proxy;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.Upstream;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.rule.Finding;
import org.hsscontract.verifier.rule.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Faults in filters, paging and grouping are found although the data behind the fault change twice a second. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("open")
class FaultsOfALivingFleetTest {
    private static final double PER_SECOND = 2;
    private static final double MOST_LOST = 0.1;

    private final Contract contract = Contract.published();
    private final long started = System.nanoTime();
    private ReferenceServer server;

    @BeforeAll
    void start() {
        server = Fleet.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void nineOfTenAreStillFound() {
        List<Fault> faults = Stream.concat(FilterFaults.all().stream(), PagingFaults.all().stream())
                .toList();
        assertThat(faults).hasSizeGreaterThan(50);
        Set<String> lost = new ConcurrentSkipListSet<>();
        faults.parallelStream().filter(fault -> !found(fault)).forEach(fault -> lost.add(fault.id()));
        System.out.println("Faults found at " + PER_SECOND + " changes a second: " + (faults.size() - lost.size())
                + " of " + faults.size() + "; not found: " + new TreeSet<>(lost));
        assertThat(lost).as("faults not found").hasSizeLessThanOrEqualTo((int) (faults.size() * MOST_LOST));
    }

    private boolean found(Fault fault) {
        Options options = Options.defaults().withRules(List.copyOf(fault.rules()));
        try (Proxy proxy =
                Proxy.before(server.baseUri(), (r, up) -> fault.behaviour().answer(r, living(up)))) {
            return Verification.of(contract, Fleet.target(proxy.baseUri()), options).run().findings().stream()
                    .map(Finding::rule)
                    .anyMatch(fault.rules()::contains);
        }
    }

    /** The right server, with a process and a port that come and go in turn. */
    private Upstream living(Upstream still) {
        return request -> {
            long step = (long) ((System.nanoTime() - started) / 1e9 * PER_SECOND);
            if (step % 2 == 0 || !isOfHosts(request) || !Faults.right(request, still)) {
                return still.send(request);
            }
            List<ObjectNode> all = Faults.all(request, still);
            ObjectNode comer = comer(request);
            if (comer.properties().stream()
                    .allMatch(p -> request.value(p.getKey())
                            .map(p.getValue().asString()::equals)
                            .orElse(true))) {
                all.add(comer.put("num", 1));
            }
            return Faults.paged(request, all);
        };
    }

    private static boolean isOfHosts(ProxyRequest request) {
        return request.value("category").map("host"::equals).orElse(true)
                && request.value("enterprise_project_id")
                        .map(v -> v.equals("0") || v.equals("all_granted_eps"))
                        .orElse(true);
    }

    private static ObjectNode comer(ProxyRequest request) {
        ObjectNode comer = new JsonMapper().createObjectNode();
        return request.isProcesses()
                ? comer.put("path", "/tmp/a-job")
                : comer.put("port", 45_678).put("type", "TCP");
    }
}
