package org.hsscontract.verifier.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBasisTest {
    private static final Contract CONTRACT = Contract.published();
    private static final Operation PORTS =
            CONTRACT.operation("listPortStatistics").orElseThrow();

    private static RuleBasis basis(String... words) {
        return RuleBasis.of(CONTRACT, PORTS, List.of(words));
    }

    /** The address of what a test names short. */
    private static Address address(String name) {
        return switch (name.split("/")[0]) {
            case "list" -> beneath(PORTS.list().orElseThrow().element(), name);
            case "operation" -> beneath(PORTS.element(), name);
            case "port" -> beneath(PORTS.parameter("port").orElseThrow().element(), name);
            case "type" -> beneath(PORTS.parameter("type").orElseThrow().schemaElement(), name);
            default -> Address.parse(name);
        };
    }

    private static Address beneath(Address element, String name) {
        return element.append(Address.parse(name.substring((name + "/").indexOf('/'))));
    }

    @ParameterizedTest
    @CsvSource({
        "operation/security, operation/security",
        "list/page/limit, list/page/limit",
        "list/filters/*, list/filters/port",
        "list/filters/*, list/filters/type/match",
        "list/filters/*/match, list/filters/type/match",
        "response/400, operation/responses/400",
        "response/*/content, operation/responses/200/content",
        "response/405, operation/responses/405",
        "body, /components/schemas/PortStatisticResponseInfo/properties/port/minimum",
        "body, /components/schemas/ErrorResponse/required/error_code",
        "parameters/*, port",
        "parameters/*/schema, type",
        "parameters/*/maxLength, type/maxLength",
        "integers/type, port/schema/type",
        "decision other-methods at operation, operation",
        "vectors/malformed-request, operation/responses/405"
    })
    void coversWhatItsWordsSay(String words, String name) {
        assertThat(basis(words).covers(address(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "operation/security, operation",
        "list/page/limit, list/page/limits",
        "list/page/limit, list/page/offset",
        "list/filters/*/match, list/filters/type",
        "response/400, operation/responses/401",
        "response/*/content, operation/responses/200",
        "body, /components/schemas/ProcessStatisticResponseInfo",
        "parameters/*/maxLength, type/minLength",
        "integers/type, type/type",
        "decision other-methods, operation",
        "vectors/request, operation/responses/405"
    })
    void coversNothingElse(String words, String name) {
        assertThat(basis(words).covers(address(name))).isFalse();
    }

    @Test
    void coversADepartureFromTheElementItself() {
        Address element = address("list/filters/port");
        assertThat(basis("list/filters/*").covers(element, CONTRACT.provenance().of(element)))
                .isTrue();
        assertThat(basis("decision port-range at list/filters/*")
                        .covers(element, CONTRACT.provenance().of(element)))
                .as("where a decision is judged")
                .isFalse();
    }

    @Test
    void coversADepartureFromADecisionOrAStandardThatItNames() {
        Address element = address("operation");
        Source decision = CONTRACT.provenance().decision("other-methods");
        Source standard = Source.standard("RFC 9112 §8");
        RuleBasis basis = basis("decision other-methods at operation", "standard RFC 9112 §8 at operation");
        assertThat(basis.covers(element, decision)).isTrue();
        assertThat(basis.covers(element, standard)).isTrue();
        assertThat(basis.covers(element, CONTRACT.provenance().decision("other-paths")))
                .isFalse();
        assertThat(basis.covers(element, Source.standard("RFC 9112 §6.3"))).isFalse();
        assertThat(basis.covers(address("/components/parameters/Limit"), decision))
                .isFalse();
    }

    @Test
    void showsADecisionOnlyWhereItIsJudged() {
        Operation processes = CONTRACT.operation("listProcessStatistics").orElseThrow();
        List<String> words = List.of("decision port-range at filters/format");
        assertThat(RuleBasis.of(CONTRACT, PORTS, words).rows())
                .extracting(Basis::name)
                .containsExactly("decision port-range");
        assertThat(RuleBasis.of(CONTRACT, processes, words).rows()).isEmpty();
    }

    @Test
    void saysWhichWordIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> basis("lists/page").rows())
                .withMessageContaining("nothing is called lists");
    }
}
