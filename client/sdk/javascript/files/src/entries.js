import { BrokenContractError } from './errors';

const LARGEST_OFFSET = 2 ** 31 - 1;

/**
 * All entries of a list, page by page: `entries((page) => api.listPortStatistics(projectId, page))`.
 * A page is fetched when its first entry is wanted. The end is an empty page, as the list may change while it is read.
 *
 * @template T
 * @param {(page: { limit: number, offset: number }) => Promise<{ data_list: T[] }>} list
 * @param {{ limit?: number, offset?: number }} [first]
 * @returns {AsyncGenerator<T, void, undefined>}
 */
export async function* entries(list, { limit = 100, offset = 0 } = {}) {
    let before = '';
    for (;;) {
        const { data_list: dataList } = await list({ limit, offset });
        if (dataList.length === 0) {
            return;
        }
        const page = JSON.stringify(dataList);
        if (page === before) {
            throw new BrokenContractError(`The page at offset ${offset} is the same as the one before it: the service ignores offset`);
        }
        yield* dataList;
        before = page;
        offset += dataList.length;
        if (offset > LARGEST_OFFSET) {
            throw new BrokenContractError(`The list goes on beyond offset ${LARGEST_OFFSET}, the largest there is`);
        }
    }
}
