package org.hsscontract.verifier.rules.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SampleValuesTest {

    static Collection<Parameter> parameters() {
        return Contract.published().operations().stream()
                .flatMap(o -> o.queryParameters().stream())
                .collect(Collectors.toMap(Parameter::name, p -> p, (a, b) -> a))
                .values();
    }

    private static String keyword(SampleValue value) {
        return value.element().last();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyValidValueIsValid(Parameter parameter) {
        assertThat(SampleValues.valid(parameter))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(SchemaJudge.broken(parameter.schema(), v.text()))
                        .as(v.shown())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyInvalidValueBreaksTheKeywordItIsFor(Parameter parameter) {
        assertThat(SampleValues.invalid(parameter))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(SchemaJudge.broken(parameter.schema(), v.text()))
                        .as(v.shown())
                        .contains(keyword(v)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyKeywordThatIsNamedStandsInTheSchema(Parameter parameter) {
        assertThat(Stream.concat(SampleValues.valid(parameter).stream(), SampleValues.invalid(parameter).stream()))
                .allSatisfy(v -> assertThat(parameter.schema().has(keyword(v)))
                        .as(v.element().toString())
                        .isTrue())
                .allSatisfy(v -> assertThat(parameter.schemaElement().covers(v.element()))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void eachConstraintOfAnInvalidValueHasOne(Parameter parameter) {
        List<String> named = SampleValues.invalid(parameter).stream()
                .map(SampleValuesTest::keyword)
                .toList();
        assertThat(Stream.of("minimum", "maximum", "maxLength", "enum").filter(parameter.schema()::has))
                .isSubsetOf(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"integer\", \"minimum\": 1, \"maximum\": 200, \"default\": 10} | 1 200 10     | 0 201",
                "{\"type\": \"integer\", \"minimum\": -5, \"maximum\": 7}                   | -5 7         | -6 8",
                "{\"type\": \"integer\", \"format\": \"int32\"}                             | 2147483647   | 2147483648 -2147483649",
                "{\"type\": \"string\", \"maxLength\": 3}                                   | xxx          | xxxx",
                "{\"type\": \"string\", \"enum\": [\"ab\", \"c\"]}                          | ab c         | AB a abs",
            })
    void theEdgesAreThere(String schema, String valid, String invalid) {
        Parameter parameter = new Parameter(
                "p",
                "query",
                false,
                new JsonMapper().readTree(schema),
                Address.parse("/p"),
                Address.parse("/p"),
                Address.parse("/s"),
                Optional.empty());
        assertThat(SampleValues.valid(parameter)).extracting(SampleValue::text).contains(valid.split(" "));
        assertThat(SampleValues.invalid(parameter))
                .extracting(SampleValue::text)
                .contains(invalid.split(" "));
    }

    @Test
    void aLongValueIsShownShort() {
        assertThat(SampleValue.of("x".repeat(5000), Address.parse("/e"), "long").shown())
                .isEqualTo("x".repeat(40) + "… (5000 characters)");
    }
}
