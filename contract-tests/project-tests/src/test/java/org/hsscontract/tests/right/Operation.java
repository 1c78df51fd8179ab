package org.hsscontract.tests.right;

import java.util.List;

/** The two operations. */
enum Operation {
    PROCESSES("process", List.of("path")),
    PORTS("port", List.of("port", "type"));

    private final String segment;
    private final List<String> filters;

    Operation(String segment, List<String> filters) {
        this.segment = segment;
        this.filters = filters;
    }

    String path(String project) {
        return "/v5/" + project + "/asset/" + segment + "/statistics";
    }

    String segment() {
        return segment;
    }

    List<String> filters() {
        return filters;
    }

    /** Whether it has the query parameter. */
    boolean takes(String name) {
        return filters.contains(name)
                || List.of("limit", "offset", "enterprise_project_id", "category")
                        .contains(name);
    }
}
