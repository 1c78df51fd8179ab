package org.hsscontract.server.web;

import org.hsscontract.api.model.ErrorResponse;
import org.springframework.http.HttpStatus;

/** A request that gets an error instead of an answer. The codes are those of the vendor's services. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String MALFORMED = "APIGW.0201";

    private final int status;
    private final String code;

    private RefusedRequest(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    private RefusedRequest(HttpStatus status, String code, String message) {
        this(status.value(), code, message);
    }

    static RefusedRequest malformed(String message) {
        return new RefusedRequest(HttpStatus.BAD_REQUEST, MALFORMED, message);
    }

    static RefusedRequest noSuchApi() {
        return new RefusedRequest(
                HttpStatus.NOT_FOUND, "APIGW.0101", "There is no API at this path; see the contract for the paths");
    }

    static RefusedRequest methodNotAllowed() {
        return new RefusedRequest(
                HttpStatus.METHOD_NOT_ALLOWED, MALFORMED, "The method is not allowed here; use GET or HEAD");
    }

    static RefusedRequest unauthorized() {
        return new RefusedRequest(
                HttpStatus.UNAUTHORIZED,
                "APIGW.0301",
                "X-Auth-Token is missing or not valid; send exactly one valid token");
    }

    static RefusedRequest unparsable(String message) {
        return new RefusedRequest(HttpStatus.BAD_REQUEST, "HSS.0002", message);
    }

    static RefusedRequest invalidParameter(String message) {
        return new RefusedRequest(HttpStatus.BAD_REQUEST, "HSS.0001", message);
    }

    static RefusedRequest forbidden() {
        return new RefusedRequest(
                HttpStatus.FORBIDDEN,
                "HSS.0013",
                "The token gives no access to this project_id; use one of its projects");
    }

    static RefusedRequest failed() {
        return new RefusedRequest(
                HttpStatus.INTERNAL_SERVER_ERROR, "HSS.0041", "Internal error; report it with the request_id");
    }

    static RefusedRequest unavailable() {
        return new RefusedRequest(
                HttpStatus.SERVICE_UNAVAILABLE, "HSS.0041", "The database does not answer; try again later");
    }

    /** For what Tomcat refuses by itself. */
    static RefusedRequest ofStatus(int status) {
        if (status == HttpStatus.NOT_FOUND.value()) {
            return noSuchApi();
        }
        if (status == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            return methodNotAllowed();
        }
        if (status == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return failed();
        }
        String reason = HttpStatus.valueOf(status).getReasonPhrase();
        return new RefusedRequest(
                status, MALFORMED, reason + "; check request line, percent-encoding, headers and size");
    }

    int status() {
        return status;
    }

    ErrorResponse body(String requestId) {
        return new ErrorResponse(code, getMessage()).requestId(requestId);
    }
}
