package org.hsscontract.review;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the search looks through. A script and no JSON file, because a page from a file may not read another file. */
final class SearchIndex {
    private SearchIndex() {}

    static String script(List<SitePage> pages) {
        return "window.reviewIndex = "
                + JsonMapper.shared()
                        .writeValueAsString(pages.stream()
                                .flatMap(p -> p.entries().stream())
                                .toList()) + ";\n";
    }
}
