package org.hsscontract.core.vector;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Constants as vector files name them: {@code NEVER_ENDS} is {@code never-ends}. */
final class FileWord {
    private FileWord() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(c -> of(c).equals(word))
                .findFirst();
    }

    /** All words of a type, for an error message. */
    static String all(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(FileWord::of).collect(Collectors.joining(", "));
    }
}
