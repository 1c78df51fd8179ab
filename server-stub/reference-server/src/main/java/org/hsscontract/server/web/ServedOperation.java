package org.hsscontract.server.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsscontract.api.AssetStatisticsApi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * An operation of the contract, as the generated interface declares it.
 *
 * @param id name of the interface's method
 * @param path matches the raw path of a request; its one group is the path parameter
 * @param parameters in the order of the interface's method
 */
record ServedOperation(String id, Pattern path, List<ServedParameter> parameters) {

    // A semicolon begins a parameter of the segment, which no operation has.
    private static final String SEGMENT = "([^/;]+)";

    private static final List<ServedOperation> ALL = Arrays.stream(AssetStatisticsApi.class.getMethods())
            .map(ServedOperation::of)
            .toList();

    static ServedOperation withId(String id) {
        return ALL.stream()
                .filter(operation -> operation.id.equals(id))
                .findAny()
                .orElseThrow();
    }

    /**
     * The operation at a raw path.
     *
     * @throws RefusedRequest if there is none, or the path cannot be decoded
     */
    static ServedOperation at(String rawPath) {
        for (ServedOperation operation : ALL) {
            Matcher matcher = operation.path.matcher(rawPath);
            if (matcher.matches()) {
                requireSegment(matcher.group(1));
                return operation;
            }
        }
        throw RefusedRequest.noSuchApi();
    }

    /**
     * The values of a query string; unknown parameters are left out.
     *
     * @param token the request's, never to be repeated
     * @throws RefusedRequest if the query cannot be decoded or a parameter is repeated or of the wrong type
     */
    Map<String, String> read(@Nullable String rawQuery, String token) {
        Map<String, String> values = new LinkedHashMap<>();
        QueryString.parse(rawQuery)
                .forEach((name, given) -> queryParameter(name).ifPresent(parameter -> {
                    parameter.requireOne(given);
                    parameter.requireType(given.get(0), token);
                    values.put(name, given.get(0));
                }));
        return values;
    }

    private Optional<ServedParameter> queryParameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.inQuery() && parameter.name().equals(name))
                .findAny();
    }

    private static void requireSegment(String raw) {
        String segment = StrictDecoding.decode(raw)
                .orElseThrow(
                        () -> RefusedRequest.malformed("The path cannot be decoded: it must be percent-encoded UTF-8"));
        // By RFC 3986 these two are removed together with what they refer to, so that nothing is left at this path.
        if (segment.equals(".") || segment.equals("..")) {
            throw RefusedRequest.noSuchApi();
        }
    }

    private static ServedOperation of(Method method) {
        String template = method.getAnnotation(RequestMapping.class).value()[0];
        return new ServedOperation(
                method.getName(),
                Pattern.compile(template.replaceAll("\\{[^}]+}", Matcher.quoteReplacement(SEGMENT))),
                Arrays.stream(method.getParameters()).map(ServedParameter::of).toList());
    }
}
