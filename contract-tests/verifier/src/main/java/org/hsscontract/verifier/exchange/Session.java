package org.hsscontract.verifier.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.Target;
import org.hsscontract.verifier.wire.TransferException;
import org.hsscontract.verifier.wire.WireClient;
import org.hsscontract.verifier.wire.WireResponse;

/** Sends calls to one target, and shows each exchange to its observers before anybody else. Thread-safe. */
public final class Session implements AutoCloseable {
    /** After so many time-outs in a row no more is sent: each costs the whole time limit. */
    private static final int MOST_TIMEOUTS = 3;

    private final Target target;
    private final WireClient client;
    private final List<ExchangeObserver> observers = new ArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger timeouts = new AtomicInteger();

    public Session(Target target) {
        this.target = target;
        this.client = new WireClient(target.baseUri(), target.timeLimit());
    }

    /** To be called before the first call is sent. */
    public void observe(ExchangeObserver observer) {
        observers.add(observer);
    }

    public Target target() {
        return target;
    }

    /** How many calls were sent so far. */
    public int sent() {
        return sent.get();
    }

    /**
     * Sends a call.
     *
     * @throws TargetLostException if the target no longer answers at all
     */
    public Exchange send(Call call) {
        if (timeouts.get() >= MOST_TIMEOUTS) {
            throw new TargetLostException(MOST_TIMEOUTS + " calls in a row were not answered within "
                    + target.timeLimit().toMillis() + " ms");
        }
        int number = sent.incrementAndGet();
        long start = System.nanoTime();
        WireResponse response = null;
        TransferException failure = null;
        try {
            response = client.send(call.onTheWire());
            timeouts.set(0);
        } catch (TransferException e) {
            failure = e;
            if (e.kind() == TransferException.Kind.TIMED_OUT) {
                timeouts.incrementAndGet();
            }
        }
        Exchange exchange = new Exchange(number, call, target, response, failure, Duration.ofNanos(System.nanoTime() - start));
        observers.forEach(o -> o.seen(exchange));
        return exchange;
    }

    @Override
    public void close() {
        client.close();
    }
}
