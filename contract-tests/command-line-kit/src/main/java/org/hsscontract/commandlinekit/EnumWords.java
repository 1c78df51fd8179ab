package org.hsscontract.commandlinekit;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads some members of an enumeration, written in lower case with hyphens. An option names a subclass that has no more than a
 * constructor with its members.
 */
public abstract class EnumWords<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> members;

    /** @param members those that are taken, two or more */
    protected EnumWords(List<E> members) {
        this.members = List.copyOf(members);
    }

    @Override
    public final E convert(String text) {
        return members.stream()
                .filter(member -> word(member).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("it must be " + words() + ", but is '" + text + "'"));
    }

    private String words() {
        List<String> words = members.stream().map(EnumWords::word).toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String word(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
