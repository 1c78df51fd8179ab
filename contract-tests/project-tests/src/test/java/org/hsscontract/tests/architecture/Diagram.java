package org.hsscontract.tests.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The diagram of ARCHITECTURE.md, in Mermaid. */
final class Diagram {
    private static final Path PAGE = Path.of("..", "..", ".github", "ARCHITECTURE.md");

    private Diagram() {}

    /** Each box, with those that an arrow leads to from it. */
    static Map<String, Set<String>> arrows() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, Set<String>> arrows = new TreeMap<>();
        lines("^  (\\w+)\\[", page).forEach(box -> arrows.put(box.group(1), new TreeSet<>()));
        lines("^  (\\w+) --> (\\w+)$", page)
                .forEach(arrow -> arrows.get(arrow.group(1)).add(arrow.group(2)));
        return arrows;
    }

    private static Stream<MatchResult> lines(String form, String page) {
        return Pattern.compile(form, Pattern.MULTILINE).matcher(page).results();
    }
}
