package org.hsscontract.core.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where something stands in a contract: the names and positions on the way to it, as they are, with nothing escaped. Written, it is a JSON
 * Pointer (RFC 6901). A name under {@code required} goes by itself and not by its position. Immutable.
 *
 * @param tokens from the root downwards; none for the root
 */
public record Address(List<String> tokens) {
    /** The whole document. */
    public static final Address ROOT = new Address(List.of());

    public Address {
        tokens = List.copyOf(tokens);
    }

    /**
     * The inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException if it is no JSON Pointer
     */
    public static Address parse(String pointer) {
        if (pointer.isEmpty()) {
            return ROOT;
        }
        if (!pointer.startsWith("/") || pointer.matches("(?s).*~(?![01]).*")) {
            throw new IllegalArgumentException("not a JSON Pointer (/a/b, with ~0 for ~ and ~1 for /): " + pointer);
        }
        List<String> tokens = new ArrayList<>();
        for (String escaped : pointer.substring(1).split("/", -1)) {
            tokens.add(escaped.replace("~1", "/").replace("~0", "~"));
        }
        return new Address(tokens);
    }

    /** What stands in this at those names, each one step further down. */
    public Address append(String... further) {
        return append(new Address(List.of(further)));
    }

    /** What stands in this at an address that begins here. */
    public Address append(Address further) {
        List<String> all = new ArrayList<>(tokens);
        all.addAll(further.tokens);
        return new Address(all);
    }

    /**
     * What this stands in.
     *
     * @throws IllegalStateException if this is the root
     */
    public Address parent() {
        return new Address(tokens.subList(0, lastIndex()));
    }

    /**
     * The name or position in the parent.
     *
     * @throws IllegalStateException if this is the root
     */
    public String last() {
        return tokens.get(lastIndex());
    }

    private int lastIndex() {
        if (isRoot()) {
            throw new IllegalStateException("the root is in nothing");
        }
        return tokens.size() - 1;
    }

    public boolean isRoot() {
        return tokens.isEmpty();
    }

    /** Whether the other one is this or stands in it, however deep. */
    public boolean covers(Address other) {
        return other.tokens.size() >= tokens.size()
                && other.tokens.subList(0, tokens.size()).equals(tokens);
    }

    /** This, its parent, and so on to the root. */
    public List<Address> upwards() {
        List<Address> upwards = new ArrayList<>();
        for (int length = tokens.size(); length >= 0; length--) {
            upwards.add(new Address(tokens.subList(0, length)));
        }
        return upwards;
    }

    /**
     * This, seen from one that covers it.
     *
     * @throws IllegalArgumentException if that one does not cover it
     */
    public Address within(Address cover) {
        if (!cover.covers(this)) {
            throw new IllegalArgumentException(this + " is not in " + cover);
        }
        return new Address(tokens.subList(cover.tokens.size(), tokens.size()));
    }

    /** The JSON Pointer; empty for the root. */
    @Override
    public String toString() {
        return tokens.stream()
                .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
