package org.hsscontract.server.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A parameter of an operation.
 *
 * @param type Integer, String or an enum
 * @param inQuery or else in the path
 * @param allowed its values, for people
 */
record ServedParameter(String name, boolean inQuery, Class<?> type, String allowed) {

    // As JSON writes integers. Spring by itself takes "0x10" and " 7", too.
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,9})");
    private static final Pattern SHORT_AND_PRINTABLE = Pattern.compile("[ -~]{1,20}");

    static ServedParameter of(java.lang.reflect.Parameter declared) {
        RequestParam query = declared.getAnnotation(RequestParam.class);
        return new ServedParameter(
                query == null ? declared.getAnnotation(PathVariable.class).value() : query.value(),
                query != null,
                declared.getType(),
                allowed(declared));
    }

    /** @throws RefusedRequest if there are several values */
    void requireOne(List<String> values) {
        if (values.size() > 1) {
            throw RefusedRequest.invalidParameter(
                    name + " must be given once, but was given " + values.size() + " times");
        }
    }

    /** @throws RefusedRequest if the value is not of the parameter's type; its bounds are Spring's to check */
    void requireType(String value, String token) {
        boolean valid = type == Integer.class ? isInt32(value) : !value.isEmpty() && isOneOfEnum(value);
        if (!valid) {
            throw refuse(value, token);
        }
    }

    /**
     * Says what is allowed. The value is repeated if it is short and harmless.
     *
     * @param token the request's; never repeated, not even if it came as a value
     */
    RefusedRequest refuse(String value, String token) {
        boolean repeat = SHORT_AND_PRINTABLE.matcher(value).matches() && !value.contains(token);
        return RefusedRequest.invalidParameter(
                name + " must be " + allowed + (repeat ? ", but was \"" + value + "\"" : ""));
    }

    private static boolean isInt32(String value) {
        return INTEGER.matcher(value).matches() && Long.parseLong(value) == (int) Long.parseLong(value);
    }

    private boolean isOneOfEnum(String value) {
        return !type.isEnum()
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(c -> c.toString().equals(value));
    }

    private static String allowed(java.lang.reflect.Parameter declared) {
        Class<?> type = declared.getType();
        if (type == Integer.class) {
            Min min = declared.getAnnotation(Min.class);
            Max max = declared.getAnnotation(Max.class);
            return "an integer from " + (min == null ? Integer.MIN_VALUE : min.value()) + " to "
                    + (max == null ? Integer.MAX_VALUE : max.value());
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" or "));
        }
        Size size = declared.getAnnotation(Size.class);
        return "a text of " + size.min() + " to " + size.max() + " characters";
    }
}
