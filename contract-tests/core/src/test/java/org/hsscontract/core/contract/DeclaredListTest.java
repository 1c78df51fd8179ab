package org.hsscontract.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredListTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Doors, version: 1.0.0}
            paths:
              /{house}/doors:
                parameters:
                  - {name: house, in: path, required: true, schema: {type: string}}
                get:
                  operationId: countDoors
                  parameters:
                    - {name: colour, in: query, schema: {type: string}}
                    - {name: side, in: query, schema: {type: string, enum: [front, back, both], default: front}}
                    - $ref: '#/components/parameters/Size'
                    - {name: start, in: query, schema: {type: integer, minimum: 0, default: 0}}
                  x-grouped-list:
                    items: doors
                    total: found
                    group:
                      by: [paint]
                      count: times
                    page:
                      limit: size
                      offset: start
                      unit: records
                      beyond-end: empty
                    order: stable
                    filters:
                      colour:
                        property: paint
                        match: exact
                    scope:
                      house: {unknown: refused}
                      side: {all: both}
                  responses:
                    '200':
                      description: One page.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Page'}
            components:
              parameters:
                Size: {name: size, in: query, schema: {type: integer, minimum: 1, maximum: 50, default: 5}}
              schemas:
                Page:
                  type: object
                  required: [found, doors]
                  properties:
                    found: {type: integer}
                    doors: {type: array, maxItems: 50, items: {$ref: '#/components/schemas/Door'}}
                Door:
                  type: object
                  required: [paint, times]
                  properties: {paint: {type: string}, handle: {type: string}, times: {type: integer}}
            """;

    @TempDir
    private Path folder;

    private Contract contract(String text) throws IOException {
        return Contract.of(Files.writeString(folder.resolve("doors.yaml"), text));
    }

    @Test
    void aDeclarationThatIsKnownAndAgreesIsTaken() throws IOException {
        assertThat(contract(CONTRACT).operations().get(0).list()).isPresent();
        assertThat(Contract.published().operations()).allMatch(o -> o.list().isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Form.
                "match: exact | match: prefix | 29 | x-grouped-list/filters/colour/match: must be exact, the only one that is known",
                "unit: records | unit: pages | 23 | x-grouped-list/page/unit: must be records, the only one that is known",
                "beyond-end: empty | beyond-end: refused | 24 | x-grouped-list/page/beyond-end: must be empty, the only one that is known",
                "order: stable | order: ascending | 25 | x-grouped-list/order: must be stable, the only one that is known",
                "unit: records | unit: records;cursor: after | 24 | x-grouped-list/page: there is no field cursor",
                "limit: size | size: size | 20 | x-grouped-list/page: limit is missing",
                "unknown: refused | unknown: ignored | 31 | x-grouped-list/scope/house/unknown: must be refused or empty",
                "count: times | counts: times | 17 | x-grouped-list/group: count is missing",
                "by: [paint] | by: [] | 18 | x-grouped-list/group/by: ",
                "match: exact | match: exact;from: end | 30 | x-grouped-list/filters/colour: there is no field from",
                // Agreement with the operation.
                "property: paint | property: handle | 27 | countDoors: filters/colour: handle is not required",
                "property: paint | property: lock | 27 | countDoors: filters/colour: there is no property lock",
                "items: doors | items: gates | 15 | countDoors: items: there is no property gates",
                "total: found | total: doors | 16 | countDoors: total: doors is no integer",
                "count: times | count: paint | 18 | countDoors: group/by: paint is the count",
                "[found, doors] | [doors] | 16 | countDoors: total: found is not required",
                "maxItems: 50 | maxItems: 200 | 21 | countDoors: maxItems of doors is not the maximum of page/limit",
                "minimum: 0, default: 0 | minimum: 0, default: 1 | 22 | countDoors: page/offset needs minimum 0 and default 0",
                "maximum: 50, default: 5 | maximum: 50 | 21 | countDoors: page/limit needs minimum, maximum and default",
                "limit: size | limit: colour | 10 | countDoors: parameter colour plays 2 parts in x-grouped-list",
                "offset: start | offset: size | 12 | countDoors: parameter size plays 2 parts in x-grouped-list",
                "house: {unknown: refused} | `` | 6 | countDoors: parameter house plays no part in x-grouped-list",
                "side: {all: both} | side: {all: above} | 32 | countDoors: scope/side does not allow its value for all",
                ", default: front | `` | 32 | countDoors: scope/side is neither required nor has a default",
                "{name: colour, in: query | {name: tint, in: query | 10 | countDoors: parameter tint plays no part in x-grouped-list",
                "name: colour, in: query, schema: {type: string} | name: colour, in: query, schema: {type: string, default: red} | 27 | countDoors: filters/colour has a default",
            })
    void anotherDeclarationIsRefusedWithItsLine(String what, String instead, int line, String message)
            throws IOException {
        assertThat(CONTRACT).containsOnlyOnce(what);
        int column = CONTRACT.lines()
                .filter(l -> l.contains(what))
                .findFirst()
                .orElseThrow()
                .indexOf(what);
        String changed = CONTRACT.replace(what, instead.replace(";", "\n" + " ".repeat(column)));
        assertThatThrownBy(() -> contract(changed))
                .isInstanceOf(ContractException.class)
                .hasMessageStartingWith(folder.resolve("doors.yaml") + ":" + line + ": " + message)
                .message()
                .hasLineCount(1);
    }
}
