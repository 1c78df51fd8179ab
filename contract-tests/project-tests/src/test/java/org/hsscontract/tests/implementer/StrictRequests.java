package org.hsscontract.tests.implementer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the contract asks for before an operation is called, and Spring does not look at: token, project, the form of values. */
class StrictRequests extends OncePerRequestFilter {
    private static final Pattern PATH = Pattern.compile("/v5/([^/;]+)/asset/(process|port)/statistics");
    private static final Set<String> INTEGERS = Set.of("limit", "offset", "port");
    private static final Set<String> KNOWN =
            Set.of("limit", "offset", "port", "path", "type", "enterprise_project_id", "category");

    private final Errors errors;

    StrictRequests(Errors errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher path = PATH.matcher(request.getRequestURI());
        List<String> tokens = Collections.list(request.getHeaders("X-Auth-Token"));
        if (!path.matches()) {
            errors.write(response, 404, "APIGW.0101", "There is no API at this path");
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            errors.write(response, 405, "APIGW.0201", "The method is not allowed");
        } else if (!tokens.equals(List.of(ImplementerServer.TOKEN))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Keystone realm=\"hss\"");
            errors.write(response, 401, "APIGW.0301", "X-Auth-Token is missing or not valid");
        } else if (!path.group(1).equals(ImplementerServer.PROJECT)) {
            errors.write(response, 403, "HSS.0013", "The token gives no access to this project");
        } else {
            String wrong = wrong(request, path.group(2).equals("port"));
            if (wrong.isEmpty()) {
                chain.doFilter(request, response);
            } else {
                errors.write(response, 400, "HSS.0001", wrong);
            }
        }
    }

    private static String wrong(HttpServletRequest request, boolean port) {
        Map<String, String[]> parameters;
        try {
            parameters = request.getParameterMap();
        } catch (IllegalStateException e) {
            return "The query cannot be decoded";
        }
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            boolean ofOperation = KNOWN.contains(name)
                    && (port ? !name.equals("path") : !name.equals("port") && !name.equals("type"));
            String value = parameter.getValue()[0];
            if (ofOperation && parameter.getValue().length > 1) {
                return name + " must be given once";
            } else if (ofOperation && value.isEmpty()) {
                return name + " must not be empty";
            } else if (ofOperation && INTEGERS.contains(name) && !value.matches("-?(0|[1-9][0-9]{0,9})")) {
                return name + " must be an integer";
            } else if (name.equals("category") && !value.equals(value.strip())) {
                // Spring strips the names of enums.
                return "category must be host or container";
            }
        }
        return "";
    }
}
