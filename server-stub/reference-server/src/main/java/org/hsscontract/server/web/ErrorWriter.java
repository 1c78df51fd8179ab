package org.hsscontract.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes errors as the contract has them, also where Spring has no say. */
final class ErrorWriter {

    private static final String ALLOWED_METHODS = "GET, HEAD";
    private static final String RETRY_SECONDS = "10";
    /** HTTP demands a challenge with 401; no scheme is registered for such tokens, and OpenStack calls its own so. */
    private static final String CHALLENGE = "Keystone realm=\"hss\"";

    private final JsonMapper json;

    ErrorWriter(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, RefusedRequest refused) throws IOException {
        byte[] body = json.writeValueAsBytes(refused.body(RequestId.of(request)));
        response.resetBuffer();
        response.setStatus(refused.status());
        RequestId.repeat(request, response);
        if (refused.status() == HttpStatus.UNAUTHORIZED.value()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        if (refused.status() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            response.setHeader(HttpHeaders.ALLOW, ALLOWED_METHODS);
        }
        if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
