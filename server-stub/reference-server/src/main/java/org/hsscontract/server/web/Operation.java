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
record Operation(String id, Pattern path, List<Parameter> parameters) {

    // A semicolon begins a parameter of the segment, which no operation has.
    private static final String SEGMENT = "([^/;]+)";

    private static final List<Operation> ALL =
            Arrays.stream(AssetStatisticsApi.class.getMethods()).map(Operation::of).toList();

    static Operation withId(String id) {
        return ALL.stream().filter(operation -> operation.id.equals(id)).findAny().orElseThrow();
    }

    /**
     * The operation at a raw path.
     *
     * @throws RefusedRequest if there is none, or the path cannot be decoded
     */
    static Operation at(String rawPath) {
        for (Operation operation : ALL) {
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
        QueryString.parse(rawQuery).forEach((name, given) -> queryParameter(name).ifPresent(parameter -> {
            parameter.requireOne(given);
            parameter.requireType(given.get(0), token);
            values.put(name, given.get(0));
        }));
        return values;
    }

    private Optional<Parameter> queryParameter(String name) {
        return parameters.stream().filter(parameter -> parameter.inQuery() && parameter.name().equals(name)).findAny();
    }

    private static void requireSegment(String raw) {
        String segment = PercentEncoding.decode(raw)
                .orElseThrow(() -> RefusedRequest.malformed("The path cannot be decoded: it must be percent-encoded UTF-8"));
        // By RFC 3986 these two are removed together with what they refer to, so that nothing is left at this path.
        if (segment.equals(".") || segment.equals("..")) {
            throw RefusedRequest.noSuchApi();
        }
    }

    private static Operation of(Method method) {
        String template = method.getAnnotation(RequestMapping.class).value()[0];
        return new Operation(
                method.getName(),
                Pattern.compile(template.replaceAll("\\{[^}]+}", Matcher.quoteReplacement(SEGMENT))),
                Arrays.stream(method.getParameters()).map(Parameter::of).toList());
    }
}
