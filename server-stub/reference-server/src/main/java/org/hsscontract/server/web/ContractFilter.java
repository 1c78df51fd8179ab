package org.hsscontract.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Judges what comes before the operation itself: path, method, token, then parameters. The token comes before the
 * parameters, so that only those who have one learn anything about them.
 */
final class ContractFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());
    private static final String TOKEN = "X-Auth-Token";

    private final transient Authentication authentication;
    private final transient ErrorWriter errors;

    ContractFilter(Authentication authentication, ErrorWriter errors) {
        this.authentication = authentication;
        this.errors = errors;
    }

    /** The one token of a request; empty if there is none. */
    static String token(HttpServletRequest request) {
        List<String> tokens = Collections.list(request.getHeaders(TOKEN));
        return tokens.size() == 1 ? tokens.get(0) : "";
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AcceptedRequest accepted;
        try {
            accepted = judge(request);
        } catch (RefusedRequest refused) {
            errors.write(request, response, refused);
            return;
        }
        chain.doFilter(accepted, response);
    }

    private AcceptedRequest judge(HttpServletRequest request) {
        ServedOperation operation = ServedOperation.at(request.getRequestURI());
        if (!METHODS.contains(request.getMethod())) {
            throw RefusedRequest.methodNotAllowed();
        }
        String token = token(request);
        Grants grants = authentication.authenticate(token).orElseThrow(RefusedRequest::unauthorized);
        Map<String, String> parameters = operation.read(request.getQueryString(), token);
        return new AcceptedRequest(request, grants, parameters);
    }
}
