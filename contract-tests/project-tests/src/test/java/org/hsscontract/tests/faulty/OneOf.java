package org.hsscontract.tests.faulty;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of a catalogue, of which a system property can choose one, so that it can be run alone. */
public final class OneOf {
    private static final int NEAR = 5;

    private final String property;
    private final List<String> names;

    /** @param property name of the system property: {@code -Dfault=path-prefix} on Maven's command line */
    public OneOf(String property, List<String> names) {
        this.property = property;
        this.names = List.copyOf(names);
    }

    /**
     * Whether the name is the one that is asked for; each is if none is asked for.
     *
     * @throws IllegalArgumentException if one is asked for that the catalogue does not have; the message names near ones
     */
    public boolean chooses(String name) {
        String wanted = System.getProperty(property, "");
        if (!wanted.isEmpty() && !names.contains(wanted)) {
            throw new IllegalArgumentException(
                    "-D" + property + "=" + wanted + ": there is none of that name; near are " + near(wanted));
        }
        return wanted.isEmpty() || wanted.equals(name);
    }

    private String near(String wanted) {
        return names.stream()
                .sorted(Comparator.comparingInt(name -> distance(name, wanted)))
                .limit(NEAR)
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", "));
    }

    /** Words that only one of them has, a word that is part of the other's counting as had. */
    private static int distance(String one, String other) {
        return missing(one, other) + missing(other, one);
    }

    private static int missing(String one, String other) {
        return (int) Stream.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !other.toLowerCase(Locale.ROOT).contains(word))
                .count();
    }
}
