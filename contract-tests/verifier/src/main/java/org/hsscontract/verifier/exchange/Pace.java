package org.hsscontract.verifier.exchange;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps calls apart so that there are no more per second than allowed. Thread-safe. */
final class Pace {
    private final long gap;
    private long next = System.nanoTime();

    /** @param rate calls per second, 0 for no bound */
    Pace(int rate) {
        this.gap = rate == 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / rate;
    }

    /** Waits until the next call may be sent. */
    void await() {
        if (gap == 0) {
            return;
        }
        long turn;
        synchronized (this) {
            turn = Math.max(next, System.nanoTime());
            next = turn + gap;
        }
        waitUntil(turn);
    }

    static void pause(Duration duration) {
        waitUntil(System.nanoTime() + duration.toNanos());
    }

    private static void waitUntil(long turn) {
        for (long left = turn - System.nanoTime();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = turn - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
