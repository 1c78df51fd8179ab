package org.hsscontract.verifier.rules.use;

import static org.hsscontract.verifier.rules.RuleVerdict.PORTS;
import static org.hsscontract.verifier.rules.RuleVerdict.holding;
import static org.hsscontract.verifier.rules.RuleVerdict.right;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.rules.RuleVerdict;
import org.hsscontract.verifier.rules.TinyInventory;
import org.junit.jupiter.api.Test;

class RightAtOnceTest {
    @Test
    void answersToTheirOwnFiltersAreProved() {
        RuleVerdict.of(RightAtOnce.class, right()).isProved();
        RuleVerdict.of(RightAtOnce.class, right()).on(PORTS).isProvedAt("/filters/port", "/filters/type");
    }

    @Test
    void filtersMixedUpUnderLoadAreFound() {
        AtomicInteger running = new AtomicInteger();
        RuleVerdict.of(RightAtOnce.class, (r, right) -> {
                    boolean busy = running.incrementAndGet() > 1;
                    pause();
                    running.decrementAndGet();
                    return right.answer(busy ? r.without("path").without("type") : r);
                })
                .isViolatedAt("/filters/path", "/filters/type");
    }

    @Test
    void aGroupThatIsMissingUnderLoadIsWarnedOf() {
        AtomicInteger running = new AtomicInteger();
        RuleVerdict.of(RightAtOnce.class, (r, right) -> {
                    boolean busy = running.incrementAndGet() > 1;
                    pause();
                    running.decrementAndGet();
                    return right.answer(
                            busy && r.value("path").or(() -> r.value("port")).isPresent()
                                    ? r.with("enterprise_project_id", "nowhere")
                                    : r);
                })
                .isWarnedAt("/filters/path", "/filters/port");
    }

    @Test
    void aPartThatIsFoundTooIsAnotherMatter() {
        RuleVerdict.of(RightAtOnce.class, (r, right) -> {
                    String part = r.value("path").orElse("");
                    return right.answer(r.without("path"))
                            .onEntries(entries -> entries.removeIf(
                                    e -> !e.path("path").asString("").contains(part)));
                })
                .isProved();
    }

    @Test
    void oneGroupDoesNotProveIt() {
        RuleVerdict.of(RightAtOnce.class, holding(TinyInventory.of(List.of("/a"), List.of("1/TCP"))))
                .isNotProved("2 or more groups");
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
