package org.hsscontract.tests.implementer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hsscontract.api.model.ErrorResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.json.JsonMapper;

/** Errors in the form of the contract. */
@RestControllerAdvice
class Errors {
    private final JsonMapper json;

    Errors(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, int status, String code, String message) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(new ErrorResponse(code, message)));
    }

    @ExceptionHandler({HandlerMethodValidationException.class, MethodArgumentTypeMismatchException.class})
    void invalid(HttpServletResponse response) throws IOException {
        write(response, 400, "HSS.0001", "A parameter has a value that it does not allow");
    }
}
