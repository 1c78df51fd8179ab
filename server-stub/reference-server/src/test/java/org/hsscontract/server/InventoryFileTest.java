package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hsscontract.api.model.AssetCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_read_with_its_defaults() throws IOException {
        Path file = write("""
                {"assets": [
                  {"id": "web-1", "project_id": "p"},
                  {"id": "web-1", "project_id": "q", "enterprise_project_id": "e", "category": "container",
                   "processes": [{"path": "/\u00e9"}, {"path": "/\u00e9"}],
                   "ports": [{"port": 443, "type": "TCP"}, {"port": 443, "type": "TCP"}, {"port": 443, "type": "UDP"}]}
                ]}
                """);
        assertThat(AssetSource.file(file).read().assets())
                .containsExactly(
                        new Asset("web-1", "p", "0", AssetCategory.host, List.of(), Set.of()),
                        new Asset(
                                "web-1",
                                "q",
                                "e",
                                AssetCategory.container,
                                List.of(new AssetProcess("/\u00e9"), new AssetProcess("/\u00e9")),
                                Set.of(new OpenPort(443, OpenPort.Type.TCP), new OpenPort(443, OpenPort.Type.UDP))));
    }

    /** The asset has id and project; the place is that of the value, 1-based. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "ports":[{"port":70000,"type":"TCP"}]        | 3:18: /assets/0/ports/0/port: must be at most 65535 (is 70000)
            "ports":[{"port":0,"type":"TCP"}]            | 3:18: /assets/0/ports/0/port: must be at least 1 (is 0)
            "ports":[{"port":"80","type":"TCP"}]         | 3:18: /assets/0/ports/0/port: must be of type integer
            "ports":[{"port":1.5,"type":"TCP"}]          | 3:18: /assets/0/ports/0/port: must be of type integer
            "ports":[{"port":80,"type":"tcp"}]           | 3:28: /assets/0/ports/0/type: must be TCP or UDP
            "ports":[{"port":80}]                        | 3:10: /assets/0/ports/0: type is missing
            "ports":null                                 | 3:9: /assets/0/ports: must be of type array
            "processes":[{"path":""}]                    | 3:22: /assets/0/processes/0/path: must have at least 1 character
            "processes":[{"path":"a\\u0000"}]            | 3:22: /assets/0/processes/0/path: must match
            "processes":[{"path":"\\ud800"}]             | 3:22: /assets/0/processes/0/path: must match
            "processes":[{"path":"a","pid":1}]           | /assets/0/processes/0: unknown property pid
            "category":"Host"                            | 3:12: /assets/0/category: must be host or container
            "enterprise_project_id":"all_granted_eps"    | 3:25: /assets/0/enterprise_project_id: must not be all_granted_eps
            "enterprise_project_id":""                   | 3:25: /assets/0/enterprise_project_id: must have at least 1 character
            "hostname":"x"                               | /assets/0: unknown property hostname
            "id":"twice"                                 | 3:5: is not valid JSON: Duplicate
            "ports":[}                                   | 3:10: is not valid JSON: Unexpected close marker '}': expected ']'
            """)
    void a_mistake_is_shown_with_its_place(String property, String expected) throws IOException {
        Path file = write("{\"assets\":[{\"project_id\":\"p\",\n\"id\":\"a\",\n" + property + "}]}");
        assertThatExceptionOfType(ServerStartException.class)
                .isThrownBy(() -> AssetSource.file(file).read())
                .satisfies(e ->
                        assertThat(e.getMessage()).startsWith(file.toString()).contains(expected))
                .satisfies(
                        e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                  | is empty
            ~ ~                 | is empty
            {"assets":[]} {}    | 1:15: is not valid JSON: Trailing token
            {"assets":[]}x      | 1:14: is not valid JSON
            []                  | 1:1: must be of type object
            {}                  | 1:1: assets is missing
            {"assets":[{}]}     | 1:12: /assets/0: id is missing
            {"assets":[         | is not valid JSON: Unexpected end-of-input
            nonsense            | 1:1: is not valid JSON
            """)
    void a_document_of_another_form_is_refused(String text, String expected) throws IOException {
        Path file = write(text);
        assertThatExceptionOfType(ServerStartException.class)
                .isThrownBy(() -> AssetSource.file(file).read())
                .withMessageContaining(file.toString())
                .withMessageContaining(expected);
    }

    @Test
    void the_id_of_two_assets_of_a_project_is_refused() throws IOException {
        Path file = write("""
                {"assets": [
                  {"id": "a", "project_id": "p"},
                  {"id": "a", "project_id": "q"},
                  {"id": "a", "project_id": "p"}
                ]}
                """);
        assertThatExceptionOfType(ServerStartException.class)
                .isThrownBy(() -> AssetSource.file(file).read())
                .withMessage(file + ":4:10: /assets/2/id: is already the id of another asset of the project");
    }

    @Test
    void all_mistakes_are_shown_at_once_up_to_twenty() throws IOException {
        String ports = IntStream.range(0, 25)
                .mapToObj(i -> "{\"port\":0,\"type\":\"TCP\"}")
                .collect(Collectors.joining(",\n"));
        Path file = write("{\"assets\":[{\"id\":\"a\",\"project_id\":\"p\",\"ports\":[" + ports + "]}]}");
        assertThatExceptionOfType(ServerStartException.class)
                .isThrownBy(() -> AssetSource.file(file).read())
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .hasSize(21)
                        .last()
                        .isEqualTo("and 5 more"));
    }

    @Test
    void another_encoding_is_refused() throws IOException {
        Path file = folder.resolve("inventory.json");
        Files.write(
                file, "{\"assets\":[{\"id\":\"\u00e9\",\"project_id\":\"p\"}]}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(ServerStartException.class)
                .isThrownBy(() -> AssetSource.file(file).read())
                .withMessage(file + ": is not UTF-8; save it in that encoding");
    }

    @Test
    void a_missing_file_or_a_folder_is_refused() {
        for (Path path : List.of(folder, folder.resolve("missing.json"))) {
            assertThatExceptionOfType(ServerStartException.class)
                    .isThrownBy(() -> AssetSource.file(path).read())
                    .withMessage(path + ": is not a file; give the path of a JSON file");
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("inventory.json"), text);
    }
}
