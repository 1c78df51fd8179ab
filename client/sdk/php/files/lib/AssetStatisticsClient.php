<?php

namespace Hss;

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\RequestOptions;
use Hss\Api\AssetStatisticsApi;

/**
 * The generated API with a token, a time limit and checked answers. It tries nothing again and follows no redirect: the token
 * must not go elsewhere.
 */
final class AssetStatisticsClient extends AssetStatisticsApi
{
    /**
     * @param string $endpoint  URL of the region's endpoint, such as https://hss.example.com
     * @param string $token     the X-Subject-Token that the identity service answered with
     * @param float  $timeLimit seconds from the call to the end of the answer
     */
    public function __construct(string $endpoint, string $token, float $timeLimit = 30.0)
    {
        if (!preg_match('#^https?://[^/?\#]+#', $endpoint)) {
            throw new \InvalidArgumentException("endpoint must be a URL such as https://hss.example.com, not '$endpoint'");
        }
        if ($token === '') {
            throw new \InvalidArgumentException('token must not be empty: it is the X-Subject-Token that the identity service answers with');
        }
        if ($timeLimit <= 0) {
            throw new \InvalidArgumentException("timeLimit must be more than 0 seconds, not $timeLimit");
        }
        $stack = HandlerStack::create();
        $stack->push(CheckedAnswers::middleware(), 'checked_answers');
        parent::__construct(
            new Client(['handler' => $stack, RequestOptions::TIMEOUT => $timeLimit, RequestOptions::ALLOW_REDIRECTS => false]),
            (new Configuration())->setHost(rtrim($endpoint, '/'))->setApiKey('X-Auth-Token', $token),
        );
    }
}
