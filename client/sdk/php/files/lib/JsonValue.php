<?php

namespace Hss;

/** A value as json_decode made it, held to the type that the contract gives it. Nothing is converted. */
final class JsonValue
{
    public static function int32(mixed $value, string $name): int
    {
        if (!is_int($value) || $value < -2147483648 || $value > 2147483647) {
            throw new BrokenContractException("$name must be an integer of 32 bits");
        }
        return $value;
    }

    public static function string(mixed $value, string $name): string
    {
        if (!is_string($value)) {
            throw new BrokenContractException("$name must be a string");
        }
        return $value;
    }

    /**
     * @template T of object
     * @param class-string<T> $class
     * @return list<T>
     */
    public static function listOf(mixed $value, string $name, string $class): array
    {
        if (!is_array($value)) {
            throw new BrokenContractException("$name must be an array");
        }
        return array_map(static function (mixed $entry) use ($class, $name): object {
            if (!$entry instanceof \stdClass) {
                throw new BrokenContractException("$name must be an array of objects");
            }
            return ObjectSerializer::deserialize($entry, $class);
        }, $value);
    }
}
