package org.hsscontract.tests.right;

import java.util.Optional;

/** A request that does not get its list: an error, or a reply that is ready. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Reason {
        VALUE,
        UNREADABLE,
        PATH,
        METHOD,
        TOKEN,
        PROJECT,
        NOTHING,
        HOST
    }

    private final Reason reason;
    private final int status;
    private final String code;
    private final transient Optional<Reply> ready;

    private Refused(Reason reason, int status, String code, String message, Optional<Reply> ready) {
        super(message, null, false, false);
        this.reason = reason;
        this.status = status;
        this.code = code;
        this.ready = ready;
    }

    static Refused of(Reason reason, int status, String code, String message) {
        return new Refused(reason, status, code, message, Optional.empty());
    }

    static Refused with(Reason reason, Reply reply) {
        return new Refused(reason, reply.status(), "", "", Optional.of(reply));
    }

    /** The value of a parameter is not taken. */
    static Refused value(String name) {
        return of(Reason.VALUE, 400, "HSS.0001", name + " has a value that is not allowed");
    }

    static Refused unreadable() {
        return of(Reason.UNREADABLE, 400, "HSS.0002", "The query cannot be decoded");
    }

    static Refused host() {
        return of(Reason.HOST, 400, "APIGW.0201", "The request must name its host");
    }

    static Refused path() {
        return of(Reason.PATH, 404, "APIGW.0101", "There is no API at this path");
    }

    static Refused method() {
        return of(Reason.METHOD, 405, "APIGW.0201", "The method is not allowed here; use GET or HEAD");
    }

    static Refused token() {
        return of(Reason.TOKEN, 401, "APIGW.0301", "X-Auth-Token is missing or not valid");
    }

    static Refused project() {
        return of(Reason.PROJECT, 403, "HSS.0013", "The token gives no access to this project_id");
    }

    Refused withStatus(int other) {
        return of(reason, other, code, getMessage());
    }

    Refused withCode(String other) {
        return of(reason, status, other, getMessage());
    }

    Reason reason() {
        return reason;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Optional<Reply> ready() {
        return ready;
    }
}
