import { createInterface } from 'node:readline';
import { AnswerError, BrokenContractError, connect, entries, TransportError } from 'hss-asset-statistics-superagent';

const operations = {
    listProcessStatistics: {
        options: ({ path, enterprise_project_id, limit, offset, category }) =>
            ({ path, enterpriseProjectId: enterprise_project_id, limit, offset, category }),
        list: (api, project, options) => api.listProcessStatistics(project, options),
        entry: ({ path, num }) => ({ path, num }),
    },
    listPortStatistics: {
        options: ({ port, type, enterprise_project_id, limit, offset, category }) =>
            ({ port, type, enterpriseProjectId: enterprise_project_id, limit, offset, category }),
        list: (api, project, options) => api.listPortStatistics(project, options),
        entry: ({ port, type, num }) => ({ port, type, num }),
    },
};

function described(error) {
    if (error instanceof AnswerError) {
        const { status, errorCode, errorMsg, requestId, retryAfter } = error;
        return { kind: 'answer', status, error_code: errorCode, error_msg: errorMsg, request_id: requestId, retry_after: retryAfter };
    }
    console.error(error);
    return { kind: error instanceof BrokenContractError ? 'broken-contract' : error instanceof TransportError ? 'transport' : 'other' };
}

async function outcome(task) {
    const operation = operations[task.operation];
    if (!operation) {
        return { not_implemented: `The driver does not know the operation ${task.operation}` };
    }
    const { list, entry } = operation;
    const { project_id: project, limit, offset } = task.arguments;
    const options = operation.options(task.arguments);
    const api = connect({ endpoint: task.url, token: task.token, timeLimit: task.time_limit });
    if (!task.pages) {
        try {
            const { total_num, data_list } = await list(api, project, options);
            return { result: { total_num, data_list: data_list.map(entry) } };
        } catch (error) {
            return { error: described(error) };
        }
    }
    const items = [];
    try {
        for await (const read of entries((page) => list(api, project, { ...options, ...page }), { limit, offset })) {
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
    const task = JSON.parse(line);
    console.log(JSON.stringify({ id: task.id, ...await outcome(task) }));
}
