import { AssetStatisticsApi } from './apis/index.js';
import { checked, type Connection } from './connection.js';
import { AnswerError, TransportError } from './errors.js';
import { parse } from './reading.js';
import { Configuration, type FetchAPI, type Middleware } from './runtime.js';

/**
 * The API at an endpoint. Its calls fail with {@link AnswerError} if the service refuses, BrokenContractError if the
 * answer is not what the contract promises, and {@link TransportError} if no whole answer came. Nothing is tried again.
 * `fetchApi` is another fetch, for a proxy or for tests.
 */
export function connect(connection: Connection, fetchApi?: FetchAPI): AssetStatisticsApi {
    const { endpoint, token, timeLimit } = checked(connection);
    return new AssetStatisticsApi(new Configuration({
        basePath: endpoint,
        apiKey: token,
        credentials: 'omit',
        middleware: [exchange(timeLimit)],
        fetchApi,
    }));
}

function exchange(timeLimit: number): Middleware {
    return {
        async pre({ url, init }) {
            const signal = init.signal ?? AbortSignal.timeout(timeLimit);
            // Who follows a redirect hands the token to another place.
            return { url, init: { ...init, redirect: 'manual', signal } };
        },
        async onError({ error }) {
            throw TransportError.of(error);
        },
        async post({ response }) {
            if (response.status !== 200) {
                const body = await response.json().catch(() => undefined);
                throw AnswerError.of(response.status, body, (name) => response.headers.get(name));
            }
            // The response's own json() replaces octets that are not UTF-8 instead of refusing them.
            return Object.assign(response, { json: async () => parse(await whole(response)) });
        },
    };
}

async function whole(response: Response): Promise<ArrayBuffer> {
    try {
        return await response.arrayBuffer();
    } catch (error) {
        throw TransportError.of(error);
    }
}
