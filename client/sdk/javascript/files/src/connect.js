import ApiClient from './ApiClient';
import AssetStatisticsApi from './api/AssetStatisticsApi';
import { checked } from './connection';
import { AnswerError, TransportError } from './errors';
import { parse } from './reading';

/**
 * The API at an endpoint. Its calls fail with AnswerError if the service refuses, BrokenContractError if the answer
 * is not what the contract promises, and TransportError if no whole answer came. Nothing is tried again.
 *
 * @param {object} connection
 * @param {string} connection.endpoint URL of the service, such as https://hss.example.com.
 * @param {string | (() => Promise<string>)} connection.token User token, or a function that is asked for it before each request.
 * @param {number} [connection.timeLimit] Milliseconds from a request to the last byte of its answer; 30 000 if not given.
 * @returns {AssetStatisticsApi}
 */
export function connect(connection) {
    return new AssetStatisticsApi(new CheckedApiClient(checked(connection)));
}

class CheckedApiClient extends ApiClient {
    #token;

    constructor({ endpoint, token, timeLimit }) {
        super(endpoint);
        this.timeout = timeLimit;
        this.#token = token;
        this.plugins = [exchange];
    }

    async callApi(...request) {
        const token = typeof this.#token === 'function' ? await this.#token() : this.#token;
        this.authentications.UserToken.apiKey = token;
        try {
            return await super.callApi(...request);
        } catch (failure) {
            // superagent's errors come wrapped in an object, those of deserialize() as they are.
            throw failure instanceof Error ? failure : TransportError.of(failure.error);
        }
    }

    deserialize(response, Model) {
        if (response.status !== 200) {
            throw AnswerError.of(response.status, parseIfPossible(response.body), (name) => response.headers[name.toLowerCase()]);
        }
        return Model.constructFromObject(parse(response.body));
    }
}

function exchange(request) {
    request
        // superagent itself takes any octets for UTF-8.
        .responseType('arraybuffer')
        // Who follows a redirect hands the token to another place.
        .redirects(0)
        .ok(() => true);
}

function parseIfPossible(body) {
    try {
        return parse(body);
    } catch {
        return undefined;
    }
}
