import { createInterface } from 'node:readline';
import { AnswerError, type CheckedAssetStatisticsApi, BrokenContractError, connect, entries, type Page, TransportError } from 'hss-asset-statistics-axios';

interface Task {
    id: string;
    url: string;
    operation: string;
    arguments: any;
    token: string;
    time_limit: number;
    pages?: { take?: number };
}

interface Operation {
    request(given: any): any;
    list(api: CheckedAssetStatisticsApi, request: any): Promise<{ data: { total_num: number; data_list: any[] } }>;
    entry(read: any): unknown;
}

const operations: Record<string, Operation> = {
    listProcessStatistics: {
        request: ({ project_id, path, enterprise_project_id, limit, offset, category }) =>
            ({ projectId: project_id, path, enterpriseProjectId: enterprise_project_id, limit, offset, category }),
        list: (api, request) => api.listProcessStatistics(request),
        entry: ({ path, num }) => ({ path, num }),
    },
    listPortStatistics: {
        request: ({ project_id, port, type, enterprise_project_id, limit, offset, category }) =>
            ({ projectId: project_id, port, type, enterpriseProjectId: enterprise_project_id, limit, offset, category }),
        list: (api, request) => api.listPortStatistics(request),
        entry: ({ port, type, num }) => ({ port, type, num }),
    },
};

function described(error: unknown) {
    if (error instanceof AnswerError) {
        const { status, errorCode, errorMsg, requestId, retryAfter } = error;
        return { kind: 'answer', status, error_code: errorCode, error_msg: errorMsg, request_id: requestId, retry_after: retryAfter };
    }
    console.error(error);
    return { kind: error instanceof BrokenContractError ? 'broken-contract' : error instanceof TransportError ? 'transport' : 'other' };
}

async function outcome(task: Task) {
    const operation = operations[task.operation];
    if (!operation) {
        return { not_implemented: `The driver does not know the operation ${task.operation}` };
    }
    const { request, list, entry } = operation;
    const api = connect({ endpoint: task.url, token: task.token, timeLimit: task.time_limit });
    if (!task.pages) {
        try {
            const { data } = await list(api, request(task.arguments));
            return { result: { total_num: data.total_num, data_list: data.data_list.map(entry) } };
        } catch (error) {
            return { error: described(error) };
        }
    }
    const { limit, offset } = task.arguments;
    const items: unknown[] = [];
    try {
        for await (const read of entries((page: Page) => list(api, { ...request(task.arguments), ...page }), { limit, offset })) {
            items.push(entry(read));
            if (items.length === task.pages.take) {
                break;
            }
        }
        return { items };
    } catch (error) {
        return { items, error: described(error) };
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    const task: Task = JSON.parse(line);
    console.log(JSON.stringify({ id: task.id, ...await outcome(task) }));
}
