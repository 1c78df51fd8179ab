// [example]
import { connect, entries } from 'hss-asset-statistics';

const { HSS_ENDPOINT: endpoint, HSS_PROJECT: projectId, HSS_TOKEN: token } = process.env as Record<string, string>;
const hss = connect({ endpoint, token });
const sshd = await hss.listProcessStatistics({ projectId, path: '/usr/sbin/sshd' });
console.log(`${sshd.dataList[0]?.num ?? 0} servers run sshd`);
for await (const { port, type, num } of entries((page) => hss.listPortStatistics({ projectId, ...page }))) {
    console.log(`${port}/${type} is open on ${num} servers`);
}
// [/example]
