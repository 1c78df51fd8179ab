<?php

// The driver of the scenarios: it reads tasks, calls the SDK and writes what its caller got.

use Hss\AnswerException;
use Hss\ApiException;
use Hss\AssetStatisticsClient;
use Hss\BrokenContractException;
use Hss\Pager;

ini_set('display_errors', 'stderr');
require __DIR__ . '/autoload.php';

function result(AssetStatisticsClient $client, array $task): array
{
    $page = $client->{$task['operation']}(...$task['arguments']);
    return ['result' => ['total_num' => $page->getTotalNum(), 'data_list' => $page->getDataList()]];
}

function items(AssetStatisticsClient $client, array $task): array
{
    $take = $task['pages']['take'] ?? PHP_INT_MAX;
    $entries = Pager::read(
        fn (int $limit, int $offset) => $client->{$task['operation']}(...['limit' => $limit, 'offset' => $offset] + $task['arguments']),
        ...array_intersect_key($task['arguments'], ['limit' => true, 'offset' => true]),
    );
    $items = [];
    try {
        foreach ($entries as $entry) {
            $items[] = $entry;
            if (count($items) >= $take) {
                break;
            }
        }
    } catch (Throwable $e) {
        return ['items' => $items, 'error' => failure($e)];
    }
    return ['items' => $items];
}

/** Tells apart what the SDK's README tells apart. */
function failure(Throwable $e): array
{
    return match (true) {
        $e instanceof AnswerException => [
            'kind' => 'answer', 'status' => $e->status, 'error_code' => $e->errorCode, 'error_msg' => $e->errorMsg,
            'request_id' => $e->requestId, 'retry_after' => $e->retryAfter,
        ],
        $e instanceof BrokenContractException => ['kind' => 'broken-contract'],
        $e instanceof ApiException => ['kind' => 'transport'],
        default => ['kind' => 'other'],
    };
}

while (($line = fgets(STDIN)) !== false) {
    $task = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
    try {
        $client = new AssetStatisticsClient($task['url'], $task['token'], $task['time_limit'] / 1000);
        $outcome = match (true) {
            !method_exists($client, $task['operation']) => ['not_implemented' => "the operation {$task['operation']}"],
            isset($task['pages']) => items($client, $task),
            default => result($client, $task),
        };
    } catch (Throwable $e) {
        fwrite(STDERR, "{$task['id']}: {$e->getMessage()}\n");
        $outcome = ['error' => failure($e)];
    }
    echo json_encode(['id' => $task['id']] + $outcome, JSON_THROW_ON_ERROR), "\n";
}
