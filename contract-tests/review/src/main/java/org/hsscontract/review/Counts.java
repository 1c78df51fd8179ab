package org.hsscontract.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many there are of what the site shows. */
final class Counts {
    private Counts() {}

    static long documented(Site site) {
        return site.elements().stream().filter(e -> e.source().documented()).count();
    }

    static long assumed(Site site) {
        return site.elements().size() - documented(site);
    }

    static Map<String, Long> decisions(Site site) {
        return site.decisions().stream().collect(Collectors.groupingBy(d -> d.path("kind").asString(""), TreeMap::new, Collectors.counting()));
    }
}
