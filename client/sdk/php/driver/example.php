<?php

// A first call of both operations. Set HSS_ENDPOINT (such as https://hss.example.com), HSS_PROJECT and HSS_TOKEN.

use Hss\AssetStatisticsClient;
use Hss\Model\AssetCategory;

require __DIR__ . '/autoload.php';

set_exception_handler(function (Throwable $e): void {
    fwrite(STDERR, $e->getMessage() . "\n");
    exit(1);
});

$project = getenv('HSS_PROJECT');
// [example]
$client = new AssetStatisticsClient(getenv('HSS_ENDPOINT'), getenv('HSS_TOKEN'));
$processes = $client->listProcessStatistics($project, category: AssetCategory::HOST, limit: 50);
$ports = $client->listPortStatistics($project, type: 'TCP', limit: 50);
// [/example]

echo $processes->getTotalNum(), " process groups\n";
foreach ($processes->getDataList() as $group) {
    echo $group->getPath(), ' ', $group->getNum(), "\n";
}
echo $ports->getTotalNum(), " port groups\n";
foreach ($ports->getDataList() as $group) {
    echo $group->getPort(), ' ', $group->getType(), ' ', $group->getNum(), "\n";
}
