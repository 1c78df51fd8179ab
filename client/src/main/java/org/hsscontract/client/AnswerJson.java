package org.hsscontract.client;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Collectors;
import org.hsscontract.client.generated.ApiClient;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON taken at its word: nothing is converted, left out or made up. Unknown properties are let pass, as the contract says.
 */
final class AnswerJson {

    /** Thread-safe, as all mappers. */
    static final JsonMapper MAPPER = ((JsonMapper) ApiClient.createDefaultObjectMapper())
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfigDefaults(config -> List.of(CoercionInputShape.values())
                    .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)))
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .addModule(new SimpleModule().setDeserializerModifier(new RequiredProperties()))
            .build();

    private AnswerJson() {}

    /** The same JSON with every character beyond ASCII as an escape. */
    static String toAscii(final String json) {
        return MAPPER.writeValueAsString(MAPPER.readTree(json));
    }

    /** Names the place and what should stand there, but never a value: it could be the token. */
    static BrokenContractException broken(final JacksonException failure, final @Nullable String requestId) {
        final String path = failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining("", "$", ""));
        return new BrokenContractException(path, problem(failure), requestId);
    }

    private static String problem(final JacksonException failure) {
        if (failure instanceof InvalidNullException) {
            return "the property is missing or null";
        }
        if (failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "it is not " + jsonType(mismatch.getTargetType());
        }
        if (failure instanceof InputCoercionException overflow) {
            return "it is not " + jsonType(overflow.getTargetType());
        }
        return "it does not fit the schema";
    }

    private static String jsonType(final Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return "an integer of 32 bits";
        }
        if (type == String.class) {
            return "a string";
        }
        return List.class.isAssignableFrom(type) ? "an array" : "an object";
    }
}
