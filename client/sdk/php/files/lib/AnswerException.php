<?php

namespace Hss;

use Psr\Http\Message\ResponseInterface;

/** The service, or a gateway before it, answered with another status than 200. */
final class AnswerException extends \RuntimeException
{
    private function __construct(
        public readonly int $status,
        /** For programs; null if the body has none. */
        public readonly ?string $errorCode,
        /** For people; null if the body has none. */
        public readonly ?string $errorMsg,
        /** Quote it to support. */
        public readonly ?string $requestId,
        /** Seconds to wait before the next try; null if not told in seconds. */
        public readonly ?int $retryAfter,
        /** As received. */
        public readonly string $body,
    ) {
        parent::__construct(rtrim("status $status: $errorCode $errorMsg", ': '), $status);
    }

    public static function of(ResponseInterface $response): self
    {
        $body = (string) $response->getBody();
        // A gateway's page is no JSON, and any property may be missing or have another type: then it is null.
        $object = json_decode($body, true);
        $text = static fn (string $name): ?string => is_array($object) && is_string($object[$name] ?? null) ? $object[$name] : null;
        $retryAfter = $response->getHeaderLine('Retry-After');
        return new self(
            $response->getStatusCode(),
            $text('error_code'),
            $text('error_msg'),
            $text('request_id') ?? ($response->getHeaderLine('X-Request-Id') ?: null),
            preg_match('/^\d{1,9}$/D', $retryAfter) ? (int) $retryAfter : null,
            $body,
        );
    }
}
