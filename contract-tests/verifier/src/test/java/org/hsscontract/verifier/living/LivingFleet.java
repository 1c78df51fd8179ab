package org.hsscontract.verifier.living;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyRequest;
import org.hsscontract.verifier.rules.TinyServer;
import org.hsscontract.verifier.rules.TinyService;

/** A right server over data that change by themselves while it answers. Thread-safe. */
final class LivingFleet implements TinyServer.Answering {
    private final Change change;
    private final double perSecond;
    private final boolean periodic;
    private final Random random;
    private final Map<Long, TinyService> states = new ConcurrentHashMap<>();
    private final long started = System.nanoTime();
    private long step;
    private double next;

    /**
     * @param perSecond changes a second
     * @param periodic at equal distances; else at random, each as likely at any time (a Poisson process)
     */
    LivingFleet(Change change, double perSecond, boolean periodic, long seed) {
        this.change = change;
        this.perSecond = perSecond;
        this.periodic = periodic;
        this.random = new Random(seed);
        // The first change comes at any time of the first interval.
        this.next = random.nextDouble() / perSecond;
        this.step = random.nextInt(100);
    }

    @Override
    public TinyAnswer answer(TinyRequest request, TinyService right) {
        return now().answer(request);
    }

    private TinyService now() {
        long at = step();
        long state = change.period() == 0 ? at : at % change.period();
        if (states.size() > 1_000) {
            states.clear();
        }
        return states.computeIfAbsent(state, s -> TinyService.of(change.at(s)));
    }

    private synchronized long step() {
        double now = (System.nanoTime() - started) / 1e9;
        while (next < now) {
            step++;
            next += periodic ? 1 / perSecond : -Math.log(1 - random.nextDouble()) / perSecond;
        }
        return step;
    }
}
