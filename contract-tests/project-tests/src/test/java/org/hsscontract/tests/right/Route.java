package org.hsscontract.tests.right;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operation and the segment of the path that names the project, still encoded. */
record Route(Operation operation, String segment) {
    private static final Pattern PATH = Pattern.compile("/v5/([^/;]+)/asset/(process|port)/statistics");

    static Optional<Route> of(String rawPath) {
        Matcher matcher = PATH.matcher(rawPath);
        if (!matcher.matches()
                || matcher.group(1).equals(".")
                || matcher.group(1).equals("..")) {
            return Optional.empty();
        }
        return Optional.of(new Route(
                matcher.group(2).equals("process") ? Operation.PROCESSES : Operation.PORTS, matcher.group(1)));
    }
}
