import { BrokenContractError } from './errors.js';

export interface Page {
    limit: number;
    offset: number;
}

const LARGEST_OFFSET = 2 ** 31 - 1;

/**
 * All entries of a list, page by page: `entries((page) => api.listPortStatistics({ projectId, ...page }))`.
 * A page is fetched when its first entry is wanted. The end is an empty page, as the list may change while it is read.
 */
export async function* entries<T>(
    list: (page: Page) => Promise<{ data: { data_list: T[] } }>,
    { limit = 100, offset = 0 }: Partial<Page> = {},
): AsyncGenerator<T, void, undefined> {
    let before = '';
    for (;;) {
        const { data_list: dataList } = (await list({ limit, offset })).data;
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
