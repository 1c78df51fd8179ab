package org.hsscontract.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.known.Inventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryFormatTest {
    private static final Path OTHER = Path.of("../project-tests/src/test/resources/growth/account-summary.yaml");

    @TempDir
    private Path directory;

    private Inventory read(Contract contract, String json) throws IOException {
        return InventoryFormat.read(Files.writeString(directory.resolve("known.json"), json), contract);
    }

    @Test
    void takesPortsOfEveryType() throws IOException {
        Contract contract = Contract.published();
        Operation ports = contract.operation("listPortStatistics").orElseThrow();
        Inventory known = read(contract, """
                {"assets": [{"project_id": "p1", "ports": [{"port": 22, "type": "TCP6"}, {"port": 53, "type": "UDP6"}]}]}""");

        assertThat(known.groups(ports, "p1", Map.of()))
                .extracting(g -> g.value("port") + "/" + g.value("type"))
                .containsExactlyInAnyOrder("22/TCP6", "53/UDP6");
    }

    @Test
    void takesTheListsOfAnotherContract() throws IOException {
        Contract contract = Contract.of(OTHER);
        Operation accounts = contract.operations().get(0);
        Inventory known = read(contract, """
                {"assets": [
                  {"tenant": "t1", "accounts": [{"name": "root", "login_shell": "/bin/sh"}, {"name": "ann", "login_shell": "/bin/zsh"}]},
                  {"tenant": "t1", "accounts": [{"name": "root", "login_shell": "/bin/sh"}]},
                  {"tenant": "t1", "realm": "windows", "accounts": [{"name": "root", "login_shell": "cmd"}]},
                  {"tenant": "t2"}
                ]}""");

        assertThat(known.groups(accounts, "t1", Map.of()))
                .extracting(g -> g.value("name") + " " + g.value("login_shell") + " " + g.count())
                .containsExactlyInAnyOrder("root /bin/sh 2", "ann /bin/zsh 1");
        assertThat(known.groups(accounts, "t1", Map.of("realm", "windows"))).hasSize(1);
    }

    @Test
    void whatTheContractDoesNotDeclareIsRefused() {
        assertThatThrownBy(() -> read(Contract.of(OTHER), """
                        {"assets": [{"tenant": "t1", "processes": [{"path": "/bin/sh"}]}]}"""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "known.json:1: /assets/0/processes/0: is a record of no list; it must have name and login_shell");
    }
}
