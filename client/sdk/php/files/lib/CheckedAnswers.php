<?php

namespace Hss;

use GuzzleHttp\Exception\ConnectException;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/** Guzzle middleware: only a whole answer with status 200 and a JSON object comes to the generated code. */
final class CheckedAnswers
{
    public static function middleware(): callable
    {
        return static fn (callable $handler): callable =>
            static fn (RequestInterface $request, array $options) => $handler($request, $options)->then(
                self::check(...),
                // Guzzle gives the part of an answer that came, with its status; the generated code would read it as the answer.
                static fn (\Throwable $reason) => throw new ConnectException($reason->getMessage(), $request, $reason),
            );
    }

    private static function check(ResponseInterface $response): ResponseInterface
    {
        if ($response->getStatusCode() !== 200) {
            throw AnswerException::of($response);
        }
        // The generated code takes null for a result, and a JSON text within a string for the object.
        if (!json_decode((string) $response->getBody()) instanceof \stdClass) {
            throw new BrokenContractException('The answer is not a JSON object in UTF-8');
        }
        return $response;
    }
}
