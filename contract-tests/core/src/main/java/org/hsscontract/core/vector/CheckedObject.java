package org.hsscontract.core.vector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** An object of a vector file, read key by key. What is missing, of another form or not known is an error. Used by one thread. */
final class CheckedObject {
    private final String place;
    private final String path;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    private CheckedObject(String place, String path, JsonNode node) {
        this.place = place;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw new VectorFormatException(
                    place + ": " + (path.isEmpty() ? "this" : path) + " must be an object, not " + node);
        }
    }

    /** @param place the file and the vector, for errors */
    static CheckedObject of(String place, JsonNode node) {
        return new CheckedObject(place, "", node);
    }

    /**
     * Reads an object of its own.
     *
     * @param form what to make of it; it must read all keys that there may be
     * @return empty if there is none
     */
    <T> Optional<T> object(String key, Function<CheckedObject, T> form) {
        return get(key).map(value -> {
            CheckedObject object = new CheckedObject(place, path(key), value);
            T made = form.apply(object);
            object.end();
            return made;
        });
    }

    Optional<String> text(String key) {
        return get(key).map(value -> text(key, value));
    }

    /** @param most not beyond 32 bits */
    Optional<Integer> integer(String key, int least, int most) {
        return get(key).map(value -> integer(key, value, least, most));
    }

    Optional<Boolean> truth(String key) {
        return get(key).map(value -> {
            if (!value.isBoolean()) {
                throw wrong(key, "must be true or false", value);
            }
            return value.asBoolean();
        });
    }

    <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return text(key)
                .map(word -> FileWord.constant(type, word)
                        .orElseThrow(() -> wrong(key, "must be one of " + FileWord.all(type), get(key).orElseThrow())));
    }

    /** Members of an array; none if it is not there. */
    <T> List<T> list(String key, BiFunction<String, JsonNode, T> member) {
        List<T> members = new ArrayList<>();
        get(key).ifPresent(array -> {
            if (!array.isArray()) {
                throw wrong(key, "must be a list", array);
            }
            array.forEach(value -> members.add(member.apply(key, value)));
        });
        return members;
    }

    List<String> texts(String key) {
        return list(key, this::text);
    }

    /** Lists of two texts each. */
    <T> List<T> pairs(String key, BiFunction<String, String, T> pair) {
        return list(key, (k, value) -> {
            if (!value.isArray()
                    || value.size() != 2
                    || !value.path(0).isString()
                    || !value.path(1).isString()) {
                throw wrong(k, "must be a list of pairs of a name and a value, both texts", value);
            }
            return pair.apply(value.path(0).asString(), value.path(1).asString());
        });
    }

    /** Anything, to be handed on as it is. */
    Optional<JsonNode> get(String key) {
        read.add(key);
        return Optional.ofNullable(node.get(key));
    }

    /** The keys, in the order of the file. */
    Collection<String> keys() {
        return node.propertyNames();
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key, JsonNode value) {
        if (!value.isString()) {
            throw wrong(key, "must be a text", value);
        }
        return value.asString();
    }

    int integer(String key, JsonNode value, int least, int most) {
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < least || value.asInt() > most) {
            throw wrong(key, "must be an integer from " + least + " to " + most, value);
        }
        return value.asInt();
    }

    VectorFormatException missing(String key) {
        return new VectorFormatException(place + ": " + path(key) + " is missing");
    }

    VectorFormatException wrong(String key, String rule, JsonNode value) {
        return new VectorFormatException(place + ": " + path(key) + " " + rule + ", not " + value);
    }

    VectorFormatException wrong(String rule) {
        return new VectorFormatException(place + ": " + (path.isEmpty() ? "" : path + " ") + rule);
    }

    /** @throws VectorFormatException if there are keys that were not read */
    void end() {
        Set<String> unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(read);
        if (!unknown.isEmpty()) {
            throw new VectorFormatException(place + ": " + path(String.join(", ", unknown))
                    + " is not known; schemas/vectors.schema.json has what there may be");
        }
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
