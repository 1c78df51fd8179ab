package org.hsscontract.scenarios;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The last lines that a driver wrote beside its outcomes. Bounded; thread-safe. */
final class DriverLog {
    private static final int MOST_LINES = 2000;
    private static final int LONGEST = 2000;

    private final Consumer<String> listener;
    private final Deque<String> lines = new ArrayDeque<>();

    /** @param listener hears of each line as it comes, from the threads of the driver */
    DriverLog(Consumer<String> listener) {
        this.listener = listener;
    }

    synchronized void add(String line) {
        String kept = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        if (lines.size() == MOST_LINES) {
            lines.removeFirst();
        }
        lines.addLast(kept);
        listener.accept(kept);
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** Its end, for a sentence. */
    synchronized String end(int count) {
        List<String> last = lines().subList(Math.max(0, lines.size() - count), lines.size());
        return last.isEmpty()
                ? "it wrote nothing to its log"
                : "its log ends: " + Excerpt.cut(String.join(" | ", last));
    }
}
