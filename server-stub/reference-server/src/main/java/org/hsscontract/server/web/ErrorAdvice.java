package org.hsscontract.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** The errors of the operations themselves. */
@RestControllerAdvice
class ErrorAdvice {

    private static final Log LOG = LogFactory.getLog(ErrorAdvice.class);

    private final ErrorWriter errors;

    ErrorAdvice(ErrorWriter errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    void refused(RefusedRequest e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        errors.write(request, response, e);
    }

    /** A parameter is out of the bounds that the generated interface declares. */
    @ExceptionHandler
    void outOfBounds(HandlerMethodValidationException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ParameterValidationResult first = e.getParameterValidationResults().get(0);
        MethodParameter bound = first.getMethodParameter();
        ServedParameter parameter = ServedOperation.withId(bound.getExecutable().getName())
                .parameters()
                .get(bound.getParameterIndex());
        String value = String.valueOf(first.getArgument());
        errors.write(request, response, parameter.refuse(value, ContractFilter.token(request)));
    }

    @ExceptionHandler({NonTransientDataAccessResourceException.class, TransientDataAccessException.class})
    void databaseUnavailable(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("request " + RequestId.of(request) + ": the database does not answer: " + e.getMessage());
        errors.write(request, response, RefusedRequest.unavailable());
    }

    @ExceptionHandler
    void failed(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("request " + RequestId.of(request) + " failed", e);
        errors.write(request, response, RefusedRequest.failed());
    }
}
