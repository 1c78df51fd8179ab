package org.hsscontract.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractDocumentTest {
    private static final ContractDocument DOCUMENT = ContractDocument.of("folder/contract.yaml", """
            a: {b: [{c: 1}, {$ref: '#/shared'}]}
            shared: {d: {$ref: '#/deep'}, 'x/y': 4}
            deep: {e: 2}
            escaped: {$ref: '#/shared/x~1y'}
            encoded: {$ref: '#/%73hared/x~1y'}
            named: {properties: {$ref: {type: string}}}
            selfish: {$ref: '#/selfish'}
            ping: {$ref: '#/pong'}
            pong: {$ref: '#/ping'}
            dangling: {$ref: '#/nowhere'}
            outside: {$ref: 'other.yaml#/a'}
            malformed: {$ref: '#/a~2'}
            """);

    @ParameterizedTest
    @CsvSource({
        "/a/b/0/c, /a/b/0/c, 1",
        "/a/b/1/d/e, /deep/e, 2",
        "/escaped, /shared/x~1y, 4",
        "/encoded, /shared/x~1y, 4",
        "/named/properties/$ref/type, /named/properties/$ref/type, string"
    })
    void followsReferencesOnTheWayAndAtTheEnd(String address, String place, String value) {
        Located found = DOCUMENT.resolve(Address.parse(address));
        assertThat(found.address()).isEqualTo(Address.parse(place));
        assertThat(found.node().asString()).isEqualTo(value);
        assertThat(DOCUMENT.at(found.address())).isEqualTo(found.node());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/b/2", "/a/b/x", "/a/b/01", "/a/b/0/c/further", "/a/b/1/z", "/nowhere"})
    void whereThereIsNothingNothingIsFound(String address) {
        assertThat(DOCUMENT.resolve(Address.parse(address)).exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/selfish | the reference #/selfish at /selfish cannot be followed: it leads in a circle",
                "/ping/x | cannot be followed: it leads in a circle",
                "/dangling | the reference #/nowhere at /dangling leads nowhere",
                "/outside | the reference other.yaml#/a at /outside cannot be followed: only #/... within the document can",
                "/malformed | the reference #/a~2 at /malformed cannot be followed"
            })
    void whatCannotBeFollowedIsAnError(String address, String message) {
        Address place = Address.parse(address);
        assertThatThrownBy(() -> DOCUMENT.resolve(place))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining(message);
    }

    @Test
    void saysWhereAReferencePoints() {
        assertThat(DOCUMENT.target(Address.parse("/a/b/1"))).contains(Address.parse("/shared"));
        assertThat(DOCUMENT.target(Address.parse("/a/b/0"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/components/parameters/Limit | Limit:",
                "/components/parameters/Limit/schema/maximum | maximum: 200, default: 10",
                "/components/schemas/AssetCategory/enum/1 | container]",
                "/components/schemas/PortStatisticResponseInfo/properties/type/x-extensible-enum | x-extensible-enum: [TCP",
                "/components/schemas/ErrorResponse/required/error_msg | error_code, error_msg]",
                "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get | get:",
                "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get/x-grouped-list/filters/port/match | match: exact",
                "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get/responses/400/content | '400':",
                "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get/parameters/4/$ref | $ref: '#/components/parameters/Limit'",
                "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get/parameters/limit | parameters:",
                "/nowhere | openapi: 3.0.3"
            })
    void pointsAtTheElementOrTheNearestThatItIsPartOf(String element, String there) {
        ContractDocument document = Contract.published().document();
        Place place = document.place(Address.parse(element));
        String line = document.text().lines().toList().get(place.line() - 1);
        assertThat(line.substring(place.column() - 1)).contains(there);
    }
}
