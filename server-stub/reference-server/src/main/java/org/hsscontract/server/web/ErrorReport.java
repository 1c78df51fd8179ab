package org.hsscontract.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;

/** The errors of Tomcat itself, such as a malformed request line, without its HTML page. */
final class ErrorReport extends ErrorReportValve {

    private final ErrorWriter errors;

    ErrorReport(ErrorWriter errors) {
        this.errors = errors;
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        boolean answered = status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0;
        if (answered || !response.setErrorReported()) {
            return;
        }
        try {
            errors.write(request, response, RefusedRequest.ofStatus(status));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
