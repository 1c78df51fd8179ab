package org.hsscontract.verifier.rules.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Parameter;
import tools.jackson.databind.JsonNode;

/** Valid and invalid values of a parameter, derived from its schema. */
final class SampleValues {
    private static final String SYNTAX = "integer-syntax";
    private static final String NO_INTEGER = "what-is-no-integer";

    private SampleValues() {}

    static List<SampleValue> valid(Parameter p) {
        List<SampleValue> values = new ArrayList<>();
        JsonNode schema = p.schema();
        if (schema.has("enum")) {
            schema.get("enum").forEach(m -> values.add(SampleValue.of(m.asString(), p.keyword("enum"), "a member")));
        } else if (p.isInteger()) {
            add(values, p, "minimum", "the smallest allowed value");
            add(values, p, "maximum", "the largest allowed value");
            add(values, p, "default", "the default");
            if (!schema.has("maximum")) {
                values.add(SampleValue.of("65536", p.keyword("format"), "a larger value"));
                values.add(SampleValue.of("99999", p.keyword("format"), "a value that finds nothing"));
                values.add(SampleValue.of("2147483647", p.keyword("format"), "the largest 32-bit integer"));
            }
        } else {
            add(values, p, "default", "the default");
            values.add(SampleValue.of("x", p.keyword("minLength"), "a value of one character"));
            values.add(SampleValue.of("a b+c/d&e=f#g;h", p.keyword("type"), "a value with reserved characters"));
            values.add(
                    SampleValue.of("100%25'\"\\<>{}|^`", p.keyword("type"), "a value with quotes and percent signs"));
            values.add(SampleValue.of("größe-键-😀", p.keyword("type"), "a value beyond ASCII"));
            if (schema.has("maxLength")) {
                int longest = schema.get("maxLength").asInt();
                values.add(SampleValue.of(
                        "x".repeat(longest), p.keyword("maxLength"), "a value of the allowed length, " + longest));
            }
        }
        return values;
    }

    private static void add(List<SampleValue> values, Parameter p, String keyword, String what) {
        if (p.schema().has(keyword)) {
            values.add(SampleValue.of(p.schema().get(keyword).asString(), p.keyword(keyword), what));
        }
    }

    static List<SampleValue> invalid(Parameter p) {
        List<SampleValue> values = new ArrayList<>();
        JsonNode schema = p.schema();
        if (schema.has("enum")) {
            String member = schema.get("enum").get(0).asString();
            values.add(SampleValue.of(member.toUpperCase(Locale.ROOT), p.keyword("enum"), "a member in another case"));
            values.add(SampleValue.of(
                    member.substring(0, member.length() - 1), p.keyword("enum"), "the beginning of a member"));
            values.add(SampleValue.of(member + "s", p.keyword("enum"), "a member with a letter more"));
            values.add(SampleValue.of(" " + member, p.keyword("enum"), "a padded member"));
            values.add(SampleValue.of("no-such-member", p.keyword("enum"), "no member"));
            values.add(SampleValue.of("0", p.keyword("enum"), "a number"));
        } else if (p.isInteger()) {
            invalidIntegers(p, values);
        } else if (schema.has("maxLength")) {
            int longest = schema.get("maxLength").asInt();
            values.add(SampleValue.of(
                    "x".repeat(longest + 1), p.keyword("maxLength"), "a value one character longer than allowed"));
        }
        return values;
    }

    private static void invalidIntegers(Parameter p, List<SampleValue> values) {
        Address type = p.keyword("type");
        values.add(new SampleValue("abc", type, "letters", NO_INTEGER));
        values.add(new SampleValue("5x", type, "a number with a letter behind", NO_INTEGER));
        values.add(new SampleValue("1.5", type, "a fraction", NO_INTEGER));
        values.add(new SampleValue("true", type, "a boolean", NO_INTEGER));
        values.add(new SampleValue("null", type, "the word null", NO_INTEGER));
        values.add(new SampleValue("1,2", type, "two numbers", NO_INTEGER));
        values.add(new SampleValue("-", type, "a sign alone", NO_INTEGER));
        values.add(new SampleValue("5.0", type, "a whole number with a fraction", SYNTAX));
        values.add(new SampleValue("1e1", type, "an exponent", SYNTAX));
        values.add(new SampleValue("0x10", type, "a hexadecimal number", SYNTAX));
        values.add(new SampleValue(" 5", type, "a padded number", SYNTAX));
        values.add(new SampleValue("5 ", type, "a padded number", SYNTAX));
        values.add(new SampleValue("٥", type, "a digit that is not ASCII", SYNTAX));
        JsonNode schema = p.schema();
        if (schema.has("minimum")) {
            values.add(SampleValue.of(
                    Long.toString(schema.get("minimum").asLong() - 1),
                    p.keyword("minimum"),
                    "a value below the smallest"));
            values.add(SampleValue.of("-2147483648", p.keyword("minimum"), "a value far below the smallest"));
        }
        if (schema.has("maximum")) {
            values.add(SampleValue.of(
                    Long.toString(schema.get("maximum").asLong() + 1),
                    p.keyword("maximum"),
                    "a value above the largest"));
            values.add(SampleValue.of("2147483647", p.keyword("maximum"), "a value far above the largest"));
        }
        if (schema.path("format").asString("").equals("int32")) {
            values.add(SampleValue.of("2147483648", p.keyword("format"), "a value beyond 32 bits"));
            values.add(SampleValue.of("-2147483649", p.keyword("format"), "a value beyond 32 bits"));
            values.add(SampleValue.of("4294967297", p.keyword("format"), "a value that is 1 in 32 bits"));
            values.add(SampleValue.of("9223372036854775808", p.keyword("format"), "a value beyond 64 bits"));
            values.add(SampleValue.of("1" + "0".repeat(40), p.keyword("format"), "a value of 41 digits"));
        }
    }
}
