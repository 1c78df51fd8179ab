package org.hsscontract.server.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Gives each request an id of its own; what a client sends as one is never repeated. */
final class RequestId extends ValveBase {

    private static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestId.class.getName();

    RequestId() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, UUID.randomUUID().toString());
        repeat(request, response);
        getNext().invoke(request, response);
    }

    static String of(ServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    /** Tomcat drops all headers when a response fails half-way. */
    static void repeat(ServletRequest request, HttpServletResponse response) {
        response.setHeader(HEADER, of(request));
    }
}
