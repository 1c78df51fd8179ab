import axios, { AxiosHeaders, type AxiosError, type AxiosInstance, type CreateAxiosDefaults } from 'axios';
import { CheckedAssetStatisticsApi } from './api.js';
import { Configuration } from './configuration.js';
import { checked, type Connection } from './connection.js';
import { AnswerError, TransportError } from './errors.js';
import { parse } from './reading.js';

/**
 * The API at an endpoint. Its calls fail with {@link AnswerError} if the service refuses, BrokenContractError if the
 * answer is not what the contract promises, and {@link TransportError} if no whole answer came. Nothing is tried again.
 * `settings` are further ones of axios, such as a proxy or an agent.
 */
export function connect(connection: Connection, settings?: CreateAxiosDefaults): CheckedAssetStatisticsApi {
    const { endpoint, token, timeLimit } = checked(connection);
    const configuration = new Configuration({ basePath: endpoint, apiKey: token });
    return new CheckedAssetStatisticsApi(configuration, undefined, exchange(timeLimit, settings));
}

function exchange(timeLimit: number, settings?: CreateAxiosDefaults): AxiosInstance {
    const instance = axios.create({
        ...settings,
        // axios itself takes any octets for UTF-8, and hands out as a string what is no JSON.
        responseType: 'arraybuffer',
        transformResponse: (body: unknown) => body,
        // Who follows a redirect hands the token to another place.
        maxRedirects: 0,
        validateStatus: null,
    });
    instance.interceptors.request.use((config) => {
        config.signal ??= AbortSignal.timeout(timeLimit);
        return config;
    });
    instance.interceptors.response.use((answer) => {
        if (answer.status !== 200) {
            throw AnswerError.of(answer.status, parseIfPossible(answer.data), (name) => AxiosHeaders.from(answer.headers as AxiosHeaders).get(name));
        }
        return { ...answer, data: parse(answer.data) };
    }, (error: AxiosError) => {
        // An AxiosError would carry the token into the caller's logs.
        throw TransportError.of((error.config?.signal as AbortSignal | undefined)?.reason ?? error.cause ?? new Error(error.message));
    });
    return instance;
}

function parseIfPossible(body: ArrayBuffer): unknown {
    try {
        return parse(body);
    } catch {
        return undefined;
    }
}
