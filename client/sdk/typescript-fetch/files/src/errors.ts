/** The service answered with another status than 200. */
export class AnswerError extends Error {
    override readonly name = 'AnswerError';

    constructor(
        readonly status: number,
        /** Stable code, such as HSS.0001, if the answer has one. */
        readonly errorCode?: string,
        readonly errorMsg?: string,
        /** Identifies the request; quote it to support. */
        readonly requestId?: string,
        /** Seconds to wait before the next try. */
        readonly retryAfter?: number,
    ) {
        super([`The service answered ${status}`, errorCode, errorMsg, requestId && `request ${requestId}`].filter(Boolean).join(', '));
    }

    /** Takes any body: an answer that is not the error of the contract, a proxy's for example, still has its status. */
    static of(status: number, body: unknown, header: (name: string) => unknown): AnswerError {
        const text = (value: unknown) => typeof value === 'string' ? value : undefined;
        const error = Object(body) as Record<string, unknown>;
        const retryAfter = text(header('Retry-After')) ?? '';
        return new AnswerError(status, text(error.error_code), text(error.error_msg),
            text(error.request_id) ?? text(header('X-Request-Id')),
            /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined);
    }
}

/** The service answered 200, but not with what the contract promises. Nothing of the answer is handed out. */
export class BrokenContractError extends Error {
    override readonly name = 'BrokenContractError';
}

/** No whole answer came: there was no connection, it broke, or the time limit was over. */
export class TransportError extends Error {
    override readonly name = 'TransportError';

    static of(error: unknown): TransportError {
        const { message, cause } = error as Error;
        return new TransportError(`No whole answer came: ${(cause as Error | undefined)?.message || message}`, { cause: error });
    }
}
