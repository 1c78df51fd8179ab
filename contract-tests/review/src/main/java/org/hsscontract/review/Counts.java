package org.hsscontract.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many there are of what the site shows. */
final class Counts {
    private Counts() {}

    static long elements(ReviewContext site, Foundation foundation) {
        return site.elements().stream()
                .filter(e -> Foundation.of(e.source()) == foundation)
                .count();
    }

    static Map<String, Long> decisions(ReviewContext site) {
        return site.decisions().stream()
                .collect(Collectors.groupingBy(d -> d.path("kind").asString(""), TreeMap::new, Collectors.counting()));
    }
}
