package org.hsscontract.core.vector;

import java.util.Locale;
import java.util.Optional;

/** Which token a malformed request has in the token's header. */
public enum TokenVariant {
    VALID,
    NONE,
    EMPTY,
    WRONG,
    CUT,
    LONGER,
    OTHER_CASE;

    /**
     * The token to send, empty if there is to be no header.
     *
     * @param valid one that was issued; {@code OTHER_CASE} of one without letters is the same
     */
    public Optional<String> of(String valid) {
        return switch (this) {
            case VALID -> Optional.of(valid);
            case NONE -> Optional.empty();
            case EMPTY -> Optional.of("");
            case WRONG -> Optional.of("0".repeat(valid.length()));
            case CUT -> Optional.of(valid.substring(0, valid.length() - 1));
            case LONGER -> Optional.of(valid + "x");
            case OTHER_CASE -> {
                String lower = valid.toLowerCase(Locale.ROOT);
                yield Optional.of(valid.equals(lower) ? valid.toUpperCase(Locale.ROOT) : lower);
            }
        };
    }
}
