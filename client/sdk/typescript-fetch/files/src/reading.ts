import { BrokenContractError } from './errors.js';

/** Takes a JSON value as what the contract says, or fails; `at` is its place in the answer. Nothing is converted. */
export type Reader<T> = (json: unknown, at: string) => T;

export function parse(body: AllowSharedBufferSource): unknown {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    } catch (error) {
        throw new BrokenContractError('The answer breaks the contract: it is not JSON in UTF-8', { cause: error });
    }
}

function refuse(json: unknown, at: string, expected: string): never {
    const seen = JSON.stringify(json)?.slice(0, 80) ?? 'nothing';
    throw new BrokenContractError(`The answer breaks the contract: ${at} must be ${expected}, but there is ${seen}`);
}

export const text: Reader<string> = (json, at) => typeof json === 'string' ? json : refuse(json, at, 'a string');

export const int32: Reader<number> = (json, at) =>
    typeof json === 'number' && (json | 0) === json ? json : refuse(json, at, 'an integer of 32 bits');

export const object: Reader<Record<string, unknown>> = (json, at) =>
    typeof json === 'object' && json !== null && !Array.isArray(json)
        ? json as Record<string, unknown> : refuse(json, at, 'an object');

export const listOf = <T>(read: Reader<T>): Reader<T[]> => (json, at) =>
    Array.isArray(json) ? json.map((entry, i) => read(entry, `${at}[${i}]`)) : refuse(json, at, 'an array');

export function required<T>(properties: Record<string, unknown>, name: string, read: Reader<T>, at: string): T {
    return read(properties[name], `${at}.${name}`);
}

export function optional<T>(properties: Record<string, unknown>, name: string, read: Reader<T>, at: string): T | undefined {
    return properties[name] === undefined ? undefined : required(properties, name, read, at);
}
