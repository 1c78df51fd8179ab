package org.hsscontract.verifier.rules.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hsscontract.verifier.contract.Parameter;
import tools.jackson.databind.JsonNode;

/** Valid and invalid values of a parameter, derived from its schema. */
final class Values {
    private static final String SYNTAX = "integer-syntax";

    private Values() {}

    static List<Value> valid(Parameter p) {
        List<Value> values = new ArrayList<>();
        JsonNode schema = p.schema();
        if (schema.has("enum")) {
            schema.get("enum").forEach(m -> values.add(Value.of(m.asString(), p.keyword("enum"), "a member")));
        } else if (p.isInteger()) {
            add(values, p, "minimum", "the smallest allowed value");
            add(values, p, "maximum", "the largest allowed value");
            add(values, p, "default", "the default");
            if (!schema.has("maximum")) {
                values.add(Value.of("65536", p.keyword("format"), "a larger value"));
                values.add(Value.of("99999", p.keyword("format"), "a value that finds nothing"));
                values.add(Value.of("2147483647", p.keyword("format"), "the largest 32-bit integer"));
            }
        } else {
            add(values, p, "default", "the default");
            values.add(Value.of("x", p.keyword("minLength"), "a value of one character"));
            values.add(Value.of("a b+c/d&e=f#g;h", p.keyword("type"), "a value with reserved characters"));
            values.add(Value.of("100%25'\"\\<>{}|^`", p.keyword("type"), "a value with quotes and percent signs"));
            values.add(Value.of("größe-键-😀", p.keyword("type"), "a value beyond ASCII"));
            if (schema.has("maxLength")) {
                int longest = schema.get("maxLength").asInt();
                values.add(Value.of("x".repeat(longest), p.keyword("maxLength"), "a value of the allowed length, " + longest));
            }
        }
        return values;
    }

    private static void add(List<Value> values, Parameter p, String keyword, String what) {
        if (p.schema().has(keyword)) {
            values.add(Value.of(p.schema().get(keyword).asString(), p.keyword(keyword), what));
        }
    }

    static List<Value> invalid(Parameter p) {
        List<Value> values = new ArrayList<>();
        JsonNode schema = p.schema();
        if (schema.has("enum")) {
            String member = schema.get("enum").get(0).asString();
            values.add(Value.of(member.toUpperCase(Locale.ROOT), p.keyword("enum"), "a member in another case"));
            values.add(Value.of(member.substring(0, member.length() - 1), p.keyword("enum"), "the beginning of a member"));
            values.add(Value.of(member + "s", p.keyword("enum"), "a member with a letter more"));
            values.add(Value.of(" " + member, p.keyword("enum"), "a padded member"));
            values.add(Value.of("no-such-member", p.keyword("enum"), "no member"));
            values.add(Value.of("0", p.keyword("enum"), "a number"));
        } else if (p.isInteger()) {
            invalidIntegers(p, values);
        } else if (schema.has("maxLength")) {
            int longest = schema.get("maxLength").asInt();
            values.add(Value.of("x".repeat(longest + 1), p.keyword("maxLength"), "a value one character longer than allowed"));
        }
        return values;
    }

    private static void invalidIntegers(Parameter p, List<Value> values) {
        String type = p.keyword("type");
        values.add(Value.of("abc", type, "letters"));
        values.add(Value.of("5x", type, "a number with a letter behind"));
        values.add(Value.of("1.5", type, "a fraction"));
        values.add(Value.of("true", type, "a boolean"));
        values.add(Value.of("null", type, "the word null"));
        values.add(Value.of("1,2", type, "two numbers"));
        values.add(Value.of("-", type, "a sign alone"));
        values.add(new Value("5.0", type, "a whole number with a fraction", SYNTAX));
        values.add(new Value("1e1", type, "an exponent", SYNTAX));
        values.add(new Value("0x10", type, "a hexadecimal number", SYNTAX));
        values.add(new Value(" 5", type, "a padded number", SYNTAX));
        values.add(new Value("5 ", type, "a padded number", SYNTAX));
        values.add(new Value("٥", type, "a digit that is not ASCII", SYNTAX));
        JsonNode schema = p.schema();
        if (schema.has("minimum")) {
            values.add(Value.of(Long.toString(schema.get("minimum").asLong() - 1), p.keyword("minimum"), "a value below the smallest"));
            values.add(Value.of("-2147483648", p.keyword("minimum"), "a value far below the smallest"));
        }
        if (schema.has("maximum")) {
            values.add(Value.of(Long.toString(schema.get("maximum").asLong() + 1), p.keyword("maximum"), "a value above the largest"));
            values.add(Value.of("2147483647", p.keyword("maximum"), "a value far above the largest"));
        }
        if (schema.path("format").asString("").equals("int32")) {
            values.add(Value.of("2147483648", p.keyword("format"), "a value beyond 32 bits"));
            values.add(Value.of("-2147483649", p.keyword("format"), "a value beyond 32 bits"));
            values.add(Value.of("4294967297", p.keyword("format"), "a value that is 1 in 32 bits"));
            values.add(Value.of("9223372036854775808", p.keyword("format"), "a value beyond 64 bits"));
            values.add(Value.of("1" + "0".repeat(40), p.keyword("format"), "a value of 41 digits"));
        }
    }
}
