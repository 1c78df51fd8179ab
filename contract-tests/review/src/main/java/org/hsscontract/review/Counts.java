package org.hsscontract.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many there are of what the site shows. */
final class Counts {
    private Counts() {}

    static long documented(ReviewContext site) {
        return site.elements().stream().filter(e -> e.source().documented()).count();
    }

    static long assumed(ReviewContext site) {
        return site.elements().size() - documented(site);
    }

    static Map<String, Long> decisions(ReviewContext site) {
        return site.decisions().stream()
                .collect(Collectors.groupingBy(d -> d.path("kind").asString(""), TreeMap::new, Collectors.counting()));
    }
}
