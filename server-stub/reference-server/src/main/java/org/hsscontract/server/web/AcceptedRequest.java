package org.hsscontract.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request whose token and parameters have been judged; Spring sees only the parameters decoded by then. */
final class AcceptedRequest extends HttpServletRequestWrapper {

    private static final String GRANTS = Grants.class.getName();

    private final Map<String, String> parameters;

    AcceptedRequest(HttpServletRequest request, Grants grants, Map<String, String> parameters) {
        super(request);
        this.parameters = parameters;
        setAttribute(GRANTS, grants);
    }

    static Grants grants(HttpServletRequest accepted) {
        return (Grants) accepted.getAttribute(GRANTS);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return parameters.get(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String value = parameters.get(name);
        return value == null ? null : new String[] {value};
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> new String[] {entry.getValue()}));
    }
}
