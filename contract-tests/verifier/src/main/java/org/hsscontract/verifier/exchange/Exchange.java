package org.hsscontract.verifier.exchange;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hsscontract.verifier.wire.TransferException;
import org.hsscontract.verifier.wire.WireResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A call and what came of it: a response, or the failure to get a whole one. Immutable. */
public final class Exchange {
    private static final int SHOWN = 300;
    private static final int THROTTLED = 429;

    private final int number;
    private final Call call;
    private final Target target;
    private final @Nullable WireResponse response;
    private final @Nullable TransferException failure;
    private final DecodedBody content;
    /** A tree is much larger than its bytes, and a report keeps all exchanges. */
    private SoftReference<JsonBody> body = new SoftReference<>(null);

    private final Instant started;
    private final Duration took;

    Exchange(
            int number,
            Call call,
            Target target,
            @Nullable WireResponse response,
            @Nullable TransferException failure,
            Instant started,
            Duration took) {
        this.number = number;
        this.call = call;
        this.target = target;
        this.response = response;
        this.failure = failure;
        this.content = response == null ? DecodedBody.NONE : DecodedBody.of(response);
        this.started = started;
        this.took = took;
    }

    /** Position in the order of sending, from 1. */
    public int number() {
        return number;
    }

    public Call call() {
        return call;
    }

    public Optional<WireResponse> response() {
        return Optional.ofNullable(response);
    }

    public Optional<TransferException> failure() {
        return Optional.ofNullable(failure);
    }

    /** The body with its content coding taken off. */
    public DecodedBody content() {
        return content;
    }

    /** The body, read strictly; without a response an empty one. */
    public synchronized JsonBody body() {
        JsonBody read = body.get();
        if (read == null) {
            read = JsonBody.of(content.bytes());
            body = new SoftReference<>(read);
        }
        return read;
    }

    /** When the call was sent. */
    public Instant started() {
        return started;
    }

    public Duration took() {
        return took;
    }

    /** Whether the call was refused: 4xx, but not 429, after which the same call may be right. */
    public boolean isRefused() {
        return status() / 100 == 4 && status() != THROTTLED;
    }

    /** The status, or 0 without a response. */
    public int status() {
        return response == null ? 0 : response.status();
    }

    public boolean succeeded() {
        return status() == 200;
    }

    /** The JSON of a 200, if it is JSON. */
    public Optional<JsonNode> answer() {
        return succeeded() ? body().json() : Optional.empty();
    }

    /** The command line that shows the exchange again; it has the token's variable, not the token. */
    public String curl() {
        return CurlLine.of(call, target);
    }

    /** What came, for a reader: status and the beginning of the body, or why nothing came. */
    public String outcome() {
        if (response == null) {
            return String.valueOf(
                    Objects.requireNonNull(failure, "else a response").getMessage());
        }
        String text = new String(content.bytes(), StandardCharsets.UTF_8)
                .replace(target.token(), "***")
                .replaceAll("\\s+", " ")
                .strip();
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return (response.status() + " " + shown).strip();
    }
}
