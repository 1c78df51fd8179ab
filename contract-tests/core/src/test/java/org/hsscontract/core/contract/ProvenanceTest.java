package org.hsscontract.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A contract that writes in place what another one shares, and both in one. */
class ProvenanceTest {
    private static final String GET = "/paths/~1rooms/get";

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("contract.yaml"), """
                openapi: 3.0.3
                x-provenance: {elements: provenance.yaml, decisions: decisions.yaml}
                info: {title: Rooms, version: 1.0.0}
                paths:
                  /rooms:
                    parameters:
                      - {name: house, in: query, schema: {type: string, maxLength: 9}}
                    get:
                      operationId: listRooms
                      parameters:
                        - {name: floor, in: query, schema: {type: integer, minimum: 0}}
                        - $ref: '#/components/parameters/Limit'
                      responses:
                        '200':
                          description: Rooms.
                          headers:
                            X-Request-Id: {schema: {type: string}}
                            X-Shared: {$ref: '#/components/headers/Shared'}
                          content:
                            application/json:
                              schema:
                                type: object
                                required: [rooms]
                                properties:
                                  rooms:
                                    type: array
                                    items: {type: object, required: [door], properties: {door: {type: integer}}}
                                  house: {$ref: '#/components/schemas/House'}
                                  again: {$ref: '#/components/schemas/House'}
                                  owner: {$ref: '#/components/schemas/Owner'}
                        '400': {$ref: '#/components/responses/Wrong'}
                        '401': {$ref: '#/components/responses/Wrong'}
                components:
                  parameters:
                    Limit: {name: limit, in: query, schema: {type: integer, maximum: 9}}
                  headers:
                    Shared: {schema: {type: string}}
                  responses:
                    Wrong: {description: Wrong., content: {application/json: {schema: {type: object, required: [code], properties: {code: {type: string}}}}}}
                  schemas:
                    House: {type: object, properties: {name: {type: string}}}
                    Owner: {type: object, properties: {self: {$ref: '#/components/schemas/Owner'}, name: {type: string}}}
                    Unused: {type: object}
                """);
        Files.writeString(folder.resolve("decisions.yaml"), "- {id: guess, decision: We guessed.}\n");
    }

    private Contract with(String... elements) {
        try {
            Files.writeString(
                    folder.resolve("provenance.yaml"), "elements:\n  " + String.join("\n  ", elements) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Contract.of(folder.resolve("contract.yaml"));
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is broken | the entry that says where it comes from
                GET + "/responses/200/content/application~1json/schema/required/rooms | " + GET + "/responses/200",
                GET + "/responses/200/content/application~1json/schema/type | " + GET
                        + "/responses/200/content/application~1json/schema",
                GET + "/responses/200/content/application~1json/schema/properties/rooms/items/properties/door/type | "
                        + GET + "/responses/200/content/application~1json/schema/properties/rooms/items",
                GET + "/responses/200/headers/X-Request-Id | " + GET + "/responses/200/headers/X-Request-Id",
                GET + "/parameters/0/schema/minimum | " + GET + "/parameters/0",
                "/paths/~1rooms/parameters/0/schema/maxLength | /paths/~1rooms/parameters/0",
                // shared: by itself, or by the place that refers to it
                "/components/parameters/Limit/schema/maximum | /components/parameters/Limit",
                "/components/parameters/Limit/schema/maximum | " + GET + "/parameters/1",
                "/components/headers/Shared/schema/type | " + GET + "/responses/200/headers/X-Shared",
                "/components/responses/Wrong/content/application~1json/schema/required/code | " + GET
                        + "/responses/401",
                "/components/schemas/House/properties/name | " + GET
                        + "/responses/200/content/application~1json/schema/properties/again",
                "/components/schemas/Owner/properties/name/type | " + GET + "/responses/200"
            })
    void everyKindOfElementHasTheSourceOfItsPlace(String broken, String entry) {
        Address element = Address.parse(broken);
        Source assumed = with(entry + ": {assumed: guess}").provenance().of(element);
        assertThat(assumed.text()).isEqualTo("assumed: guess (We guessed.)");
        assertThat(assumed.documented()).isFalse();

        // That its surroundings are documented says nothing of the element.
        Source around = with(entry + ": {documented: [the/page]}").provenance().of(element);
        assertThat(around.text())
                .isEqualTo(broken.equals(entry) ? "documented: the/page" : "assumed: no source is named");

        Source own = with(broken + ": {documented: [the/page]}").provenance().of(element);
        assertThat(own.text()).isEqualTo("documented: the/page");
    }

    @Test
    void theFindingsOnABodyWrittenInPlaceAreOnElementsWithASource() {
        Contract contract = with(GET + ": {documented: [the/page]}", GET + "/responses/200: {assumed: guess}");
        Operation operation = contract.operation("listRooms").orElseThrow();
        List<BodySchemas.SchemaFinding> findings = new BodySchemas(contract)
                .findings(operation, 200, json("{\"rooms\": [{\"door\": \"x\"}, {}], \"house\": {\"name\": 1}}"));

        String schema = GET + "/responses/200/content/application~1json/schema";
        assertThat(findings)
                .extracting(b -> b.element().toString())
                .containsExactlyInAnyOrder(
                        schema + "/properties/rooms/items/properties/door/type",
                        schema + "/properties/rooms/items/required/door",
                        "/components/schemas/House/properties/name/type");
        assertThat(findings)
                .allSatisfy(
                        b -> assertThat(contract.provenance().of(b.element()).text())
                                .isEqualTo("assumed: guess (We guessed.)"));
    }

    @Test
    void ofSeveralPlacesTheWeakestCounts() {
        Provenance provenance = with(
                        GET + "/responses/400: {documented: [the/page]}", GET + "/responses/401: {assumed: guess}")
                .provenance();
        assertThat(provenance
                        .of(Address.parse("/components/responses/Wrong/content"))
                        .text())
                .isEqualTo("assumed: guess (We guessed.)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/components/parameters/Limit/schema/maximum | /parameters/1/schema/maximum",
                "/components/parameters/Limit/schema/maximum | /parameters/1",
                "/components/parameters/Limit | /parameters/1"
            })
    void whatOperationsShareIsAsStrongAsThePlaceOfTheOneThatAsks(String element, String place) {
        Contract contract = with(
                "/components/parameters/Limit: {documented: [the/page]}",
                "/components/parameters/Limit/schema/maximum: {documented: [the/page]}",
                GET + place + ": {assumed: guess}");
        Operation operation = contract.operation("listRooms").orElseThrow();
        Address address = Address.parse(element);
        assertThat(contract.provenance().of(operation, address).text()).isEqualTo("assumed: guess (We guessed.)");
        assertThat(contract.provenance().of(address).text()).isEqualTo("documented: the/page");
    }

    @Test
    void whatItsOwnEntrySaysCountsBeforeThePlacesThatReferToIt() {
        Provenance provenance = with(
                        "/components/responses/Wrong/content: {documented: [the/page]}",
                        GET + "/responses/401: {assumed: guess}")
                .provenance();
        assertThat(provenance
                        .of(Address.parse("/components/responses/Wrong/content"))
                        .documented())
                .isTrue();
    }

    @Test
    void whatNamedProvenanceDoesNotSayIsNotDocumented() {
        Source source = with(GET + ": {documented: [the/page]}")
                .provenance()
                .of(Address.parse("/components/schemas/Unused/type"));
        assertThat(source.documented()).isFalse();
        assertThat(source.text()).isEqualTo("assumed: no source is named");
    }

    @Test
    void withoutProvenanceTheContractStatesAll() throws IOException {
        Path file = folder.resolve("contract.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^x-provenance.*$", ""));
        assertThat(Contract.of(file).provenance().of(Address.parse(GET)).text()).isEqualTo("documented: the contract");
    }

    @Test
    void anEntryUnderNoAddressIsAnError() {
        assertThatThrownBy(() -> with("paths: {assumed: guess}"))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("provenance.yaml: not a JSON Pointer")
                .hasMessageContaining("paths");
    }

    @Test
    void aParameterKnowsItsPlaceAndItself() {
        Operation operation =
                with(GET + ": {assumed: guess}").operation("listRooms").orElseThrow();
        assertThat(operation.parameters())
                .extracting(p -> p.place() + " " + p.element() + " " + p.schemaElement())
                .containsExactly(
                        "/paths/~1rooms/parameters/0 /paths/~1rooms/parameters/0 /paths/~1rooms/parameters/0/schema",
                        GET + "/parameters/0 " + GET + "/parameters/0 " + GET + "/parameters/0/schema",
                        GET + "/parameters/1 /components/parameters/Limit /components/parameters/Limit/schema");
    }
}
