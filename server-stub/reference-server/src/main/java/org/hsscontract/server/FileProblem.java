package org.hsscontract.server;

import com.networknt.schema.utils.JsonNodes;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** Something wrong at a place of a JSON file. */
record FileProblem(int line, int column, String message) {

    private static final int MAX_REPORTED = 20;

    // "(for Array starting at [Source: REDACTED ...])" tells nobody anything.
    private static final Pattern JACKSON_SOURCE = Pattern.compile(" \\([^(]*\\[Source:.*", Pattern.DOTALL);

    /**
     * @param field JSON Pointer of the node
     * @param message what the node must be; may be shown to anyone, so without secrets
     */
    static FileProblem at(JsonNode node, String field, String message) {
        TokenStreamLocation place = JsonNodes.tokenStreamLocationOf(node);
        return new FileProblem(
                place.getLineNr(), place.getColumnNr(), field.isEmpty() ? message : field + ": " + message);
    }

    static ServerStartException notJson(Path file, JacksonException cause) {
        TokenStreamLocation place = cause.getLocation();
        return new ServerStartException(
                file + ":" + place.getLineNr() + ":" + place.getColumnNr() + ": is not valid JSON: "
                        + JACKSON_SOURCE.matcher(cause.getOriginalMessage()).replaceAll(""),
                cause);
    }

    static void failOnAny(Path file, List<FileProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        String reported = problems.stream()
                .sorted(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column))
                .limit(MAX_REPORTED)
                .map(problem -> file + ":" + problem.line + ":" + problem.column + ": " + problem.message)
                .collect(Collectors.joining("\n"));
        int rest = problems.size() - MAX_REPORTED;
        throw new ServerStartException(rest > 0 ? reported + "\nand " + rest + " more" : reported);
    }
}
