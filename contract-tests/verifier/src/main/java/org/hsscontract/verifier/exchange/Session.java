package org.hsscontract.verifier.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.hsscontract.verifier.wire.TransferException;
import org.hsscontract.verifier.wire.WireClient;
import org.hsscontract.verifier.wire.WireResponse;

/** Sends calls to one target, and shows each exchange to its observers before anybody else. Thread-safe. */
public final class Session implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Session.class.getName());
    /** After so many time-outs in a row no more is sent: each costs the whole time limit. */
    private static final int MOST_TIMEOUTS = 3;

    private static final int MOST_AGAIN = 5;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Target target;
    private final int most;
    private final Pace pace;
    private final WireClient client;
    private final List<ExchangeObserver> observers = new ArrayList<>();
    private final Queue<Exchange> log = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger timeouts = new AtomicInteger();

    /**
     * @param most how many calls may be sent
     * @param rate how many per second, 0 for no bound
     */
    public Session(Target target, int most, int rate) {
        this.target = target;
        this.most = most;
        this.pace = new Pace(rate);
        this.client = new WireClient(target.baseUri(), target.timeLimit(), target.tls());
    }

    /** To be called before the first call is sent. */
    public void observe(ExchangeObserver observer) {
        observers.add(observer);
    }

    public Target target() {
        return target;
    }

    /** All exchanges so far, in the order of sending. */
    public List<Exchange> exchanges() {
        return log.stream().sorted(Comparator.comparingInt(Exchange::number)).toList();
    }

    /**
     * Sends a call.
     *
     * @throws TargetLostException if the target no longer answers at all
     */
    public Exchange send(Call call) {
        Exchange exchange = sendOnce(call);
        for (int again = 0; again < MOST_AGAIN && exchange.status() == 429; again++) {
            // Being throttled is no answer to the call.
            Pace.pause(waiting(exchange));
            exchange = sendOnce(call);
        }
        return exchange;
    }

    private static Duration waiting(Exchange throttled) {
        return throttled
                .response()
                .flatMap(r -> r.headers().first("Retry-After"))
                .filter(v -> v.matches("[0-9]{1,4}"))
                .map(v -> Duration.ofSeconds(Math.min(LONGEST_WAIT.toSeconds(), Long.parseLong(v))))
                .orElse(Duration.ofSeconds(1));
    }

    private Exchange sendOnce(Call call) {
        if (timeouts.get() >= MOST_TIMEOUTS) {
            throw new TargetLostException(MOST_TIMEOUTS + " calls in a row were not answered within "
                    + target.timeLimit().toMillis() + " ms");
        }
        int number = sent.incrementAndGet();
        if (number > most) {
            sent.decrementAndGet();
            throw new TargetLostException("the bound of " + most + " requests is reached");
        }
        pace.await();
        Instant started = Instant.now();
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
        Exchange exchange = new Exchange(
                number, call, target, response, failure, started, Duration.ofNanos(System.nanoTime() - start));
        log.add(exchange);
        observers.forEach(o -> show(exchange, o));
        return exchange;
    }

    /** Who sent the call is not to be blamed for what an observer cannot bear. */
    private static void show(Exchange exchange, ExchangeObserver observer) {
        try {
            observer.seen(exchange);
        } catch (RuntimeException e) {
            // Without its message, which may quote what was sent.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} could not look at exchange {1}: {2}",
                    observer.getClass().getName(),
                    Integer.toString(exchange.number()),
                    e.getClass().getName());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
