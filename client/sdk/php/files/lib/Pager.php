<?php

namespace Hss;

/** Reads a list of any length, entry by entry. */
final class Pager
{
    private const LARGEST_OFFSET = 2147483647;

    /**
     * Entries in order, from $offset on. A page is fetched when its first entry is wanted; only an empty one is the end: a
     * short page is not, and total_num may change meanwhile.
     *
     *     $ports = Pager::read(fn ($limit, $offset) => $client->listPortStatistics($project, limit: $limit, offset: $offset));
     *     foreach ($ports as $port) {
     *         echo $port->getPort(), "\n";
     *     }
     *
     * @param callable(int, int): object $fetch returns the page for a limit and an offset
     * @param int                        $limit entries a page
     * @throws BrokenContractException if the list cannot come to an end
     */
    public static function read(callable $fetch, int $limit = 100, int $offset = 0): \Generator
    {
        $before = null;
        while (($page = $fetch($limit, $offset)->getDataList()) !== []) {
            $content = json_encode($page, JSON_THROW_ON_ERROR);
            if ($content === $before) {
                throw new BrokenContractException('The service sent the same page twice: it ignores offset');
            }
            foreach ($page as $entry) {
                yield $entry;
            }
            if ($offset > self::LARGEST_OFFSET - count($page)) {
                throw new BrokenContractException('The list goes on beyond the largest offset, ' . self::LARGEST_OFFSET);
            }
            $offset += count($page);
            $before = $content;
        }
    }
}
