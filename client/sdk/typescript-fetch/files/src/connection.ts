export interface Connection {
    /** URL of the service, such as https://hss.example.com. */
    endpoint: string;
    /** User token, or a function that is asked for it before each request. */
    token: string | (() => Promise<string>);
    /** Milliseconds from a request to the last byte of its answer; 30 000 if not given. A call's own `signal` replaces it. */
    timeLimit?: number;
}

/** The connection with its defaults, ready for use; fails if it cannot be used. */
export function checked({ endpoint, token, timeLimit = 30_000 }: Connection): Required<Connection> {
    if (!/^https?:\/\//i.test(endpoint) || !URL.canParse(endpoint)) {
        throw new TypeError(`endpoint must be a URL such as https://hss.example.com, not "${endpoint}"`);
    }
    // Beyond 31 bits a timer runs out at once.
    if (!Number.isInteger(timeLimit) || timeLimit < 1 || timeLimit >= 2 ** 31) {
        throw new TypeError(`timeLimit must be an integer of milliseconds from 1 to ${2 ** 31 - 1}, not ${timeLimit}`);
    }
    return {
        endpoint: endpoint.replace(/\/+$/, ''),
        token: typeof token === 'function' ? async () => sendable(await token()) : sendable(token),
        timeLimit,
    };
}

// Without this check the error of fetch would quote the token.
function sendable(token: string): string {
    if (!/^[ -~]+$/.test(token ?? '')) {
        throw new TypeError('token must be a user token, of printable ASCII characters, or a function that gives one');
    }
    return token;
}
