package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssetSourceTest {

    @Test
    void documented_data_gives_the_documented_payloads() throws Exception {
        try (ReferenceServer server = start(AssetSource.documented())) {
            ApiClient client = ApiClient.of(server);
            assertThat(client.get("process/statistics?category=host"))
                    .isEqualTo(json(
                            "{'total_num':1,'data_list':[{'num':13,'path':'/usr/lib/systemd/systemd-journald'}]}"));
            assertThat(client.get("port/statistics?port=123&category=host"))
                    .isEqualTo(json("{'total_num':1,'data_list':[{'num':4,'port':123,'type':'UDP'}]}"));
        }
    }

    @Test
    void live_data_has_the_processes_and_ports_of_this_machine() throws Exception {
        try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                ReferenceServer server = start(AssetSource.live("here"))) {
            assertThat(server.projectId()).isEqualTo("here");
            ApiClient client = ApiClient.of(server);
            String thisJvm = ProcessHandle.current().info().command().orElseThrow();
            assertThat(client.processes("limit=200").groups()).contains(thisJvm + " 1");
            assertThat(client.ports("port=" + open.getLocalPort()).groups()).contains(open.getLocalPort() + " TCP 1");
        }
    }

    private static ReferenceServer start(AssetSource source) {
        return ReferenceServer.start(ServerOptions.builder().source(source).build());
    }

    private static JsonNode json(String singleQuoted) {
        return JsonMapper.shared().readTree(singleQuoted.replace('\'', '"'));
    }
}
