// [example]
import { connect, entries } from 'hss-asset-statistics-superagent';

const { HSS_ENDPOINT: endpoint, HSS_PROJECT: projectId, HSS_TOKEN: token } = process.env;
const hss = connect({ endpoint, token });
const sshd = await hss.listProcessStatistics(projectId, { path: '/usr/sbin/sshd' });
console.log(`${sshd.data_list[0]?.num ?? 0} servers run sshd`);
for await (const { port, type, num } of entries((page) => hss.listPortStatistics(projectId, page))) {
    console.log(`${port}/${type} is open on ${num} servers`);
}
// [/example]
