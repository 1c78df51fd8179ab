package org.hsscontract.verifier.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.list.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class InventoryTest {
    private static final String INVENTORY = """
            {"assets": [
              {"id": "a1", "project_id": "p1",
               "processes": [{"path": "/bin/sh"}, {"path": "/bin/sh"}, {"path": "/bin/SH"}],
               "ports": [{"port": 22, "type": "TCP"}, {"port": 22, "type": "TCP"}, {"port": 53, "type": "TCP"}, {"port": 53, "type": "UDP"}]},
              {"id": "a2", "project_id": "p1", "category": "host", "enterprise_project_id": "0",
               "processes": [{"path": "/bin/sh"}], "ports": [{"port": 53, "type": "UDP"}]},
              {"id": "a3", "project_id": "p1", "enterprise_project_id": "e1", "processes": [{"path": "/bin/sh"}]},
              {"id": "a4", "project_id": "p1", "category": "container", "ports": [{"port": 80, "type": "TCP"}]},
              {"id": "a5", "project_id": "p1", "category": "container", "enterprise_project_id": "e1", "processes": [{"path": "/c"}]},
              {"id": "a1", "project_id": "p2", "processes": [{"path": "/p2"}]},
              {"id": "a6", "project_id": "p1"}
            ]}""";
    private static final Inventory DATA = Inventory.of(new JsonMapper().readTree(INVENTORY), "inventory.json");

    private static Operation operation(String name) {
        return Contract.published().operations().stream()
                .filter(o -> o.id().equals("list" + name + "Statistics"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> arguments(String query) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .forEach(pair -> arguments.put(pair.split("=")[0], pair.split("=")[1]));
        return arguments;
    }

    private static String text(Group group) {
        return group.key().keySet().stream().map(group::value).collect(Collectors.joining("/")) + "*" + group.count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // An asset counts once, however many records it has; without arguments the defaults hold.
                "Process | p1 | ''                                                         | /bin/SH*1 /bin/sh*2",
                "Process | p1 | enterprise_project_id=0                                    | /bin/SH*1 /bin/sh*2",
                "Process | p1 | enterprise_project_id=e1                                   | /bin/sh*1",
                "Process | p1 | enterprise_project_id=all_granted_eps                      | /bin/SH*1 /bin/sh*3",
                "Process | p1 | enterprise_project_id=nope                                 | ''",
                "Process | p1 | category=container                                         | ''",
                "Process | p1 | category=container&enterprise_project_id=all_granted_eps   | /c*1",
                "Process | p2 | ''                                                         | /p2*1",
                "Process | p3 | ''                                                         | ''",
                "Process | p1 | path=/bin/sh                                               | /bin/sh*2",
                "Process | p1 | path=/bin                                                  | ''",
                "Process | p1 | limit=1&offset=1                                           | /bin/SH*1 /bin/sh*2",
                "Port    | p1 | ''                                                         | 22/TCP*1 53/TCP*1 53/UDP*2",
                "Port    | p1 | port=53                                                    | 53/TCP*1 53/UDP*2",
                "Port    | p1 | type=TCP                                                   | 22/TCP*1 53/TCP*1",
                "Port    | p1 | type=TCP&port=53                                           | 53/TCP*1",
                "Port    | p1 | type=tcp                                                   | ''",
                "Port    | p1 | category=container                                         | 80/TCP*1",
            })
    void aListCountsTheAssetsInScopeByGroup(String operation, String project, String query, String groups) {
        assertThat(DATA.groups(operation(operation), project, arguments(query)))
                .extracting(InventoryTest::text)
                .containsExactlyInAnyOrder(groups.isEmpty() ? new String[0] : groups.split(" "));
    }

    @Test
    void recordsAreCountedWithTheirRepetitions() {
        Operation processes = operation("Process");
        Group shell = DATA.groups(processes, "p1", Map.of("path", "/bin/sh")).get(0);
        assertThat(shell.count()).isEqualTo(2);
        assertThat(DATA.records(processes, "p1", Map.of(), Set.of()).get(shell.key()))
                .isEqualTo(3);
        assertThat(DATA.records(processes, "p1", Map.of("enterprise_project_id", "all_granted_eps"), Set.of())
                        .get(shell.key()))
                .isEqualTo(4);
        assertThat(DATA.records(processes, "p2", Map.of(), Set.of())).doesNotContainKey(shell.key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p1 | enterprise_project_id | 0 e1",
                "p2 | enterprise_project_id | 0",
                "p1 | category              | host container",
                "p3 | category              | host",
            })
    void theValuesOfAScopeAreThoseOfTheProjectWithTheDefaultFirst(String project, String scope, String values) {
        assertThat(DATA.values(operation("Process"), project, scope)).containsExactly(values.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]               | not an inventory, it has no array 'assets'",
                "{}               | not an inventory, it has no array 'assets'",
                "{\"assets\": {}} | not an inventory, it has no array 'assets'",
                "{\"assets\": [   | not JSON",
                "assets: []       | not JSON",
            })
    void whatIsNoInventoryIsRefusedWithTheFilesName(String text, String said, @TempDir Path directory)
            throws IOException {
        Path file = Files.writeString(directory.resolve("known.json"), text);
        assertThatThrownBy(() -> Inventory.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(said)
                .message()
                .hasLineCount(1);
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path directory) {
        Path file = directory.resolve("none.json");
        assertThatThrownBy(() -> Inventory.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ": cannot be read");
    }
}
