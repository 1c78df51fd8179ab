package org.hsscontract.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Pauses are over at once and are kept; time moves on by them only. */
class ManualTime implements TimeSource {

    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

    List<Duration> pauses() {
        return pauses;
    }

    @Override
    public long nanoTime() {
        synchronized (pauses) {
            return pauses.stream().mapToLong(Duration::toNanos).sum();
        }
    }

    @Override
    public CompletableFuture<Void> after(final Duration pause) {
        pauses.add(pause);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public double random() {
        return 0;
    }
}
