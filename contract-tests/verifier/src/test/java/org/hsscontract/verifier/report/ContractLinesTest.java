package org.hsscontract.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsscontract.core.contract.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractLinesTest {
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
                "/operations/listPortStatistics | get:",
                "/operations/listPortStatistics/x-grouped-list/filters/port/match | match: exact",
                "/operations/listPortStatistics/responses/400/content | '400':",
                "/operations/listPortStatistics/parameters/limit | parameters:",
                "/nowhere | openapi: 3.0.3"
            })
    void pointsAtTheElementOrTheNearestThatItIsPartOf(String element, String there) {
        Contract contract = Contract.published();
        ContractLines.Place place = ContractLines.of(contract).of(element);
        String line = contract.source().text().lines().toList().get(place.line() - 1);
        assertThat(line.substring(place.column() - 1)).contains(there);
    }
}
