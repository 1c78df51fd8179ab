package org.hsscontract.server;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The least that gives the documented payloads: 13 hosts with one process, UDP 123 open on 4 of them. */
record DocumentedSource(String projectId) implements AssetSource {

    private static final int HOSTS = 13;
    private static final int HOSTS_WITH_OPEN_PORT = 4;
    private static final List<AssetProcess> PROCESSES = List.of(new AssetProcess("/usr/lib/systemd/systemd-journald"));
    private static final Set<OpenPort> PORTS = Set.of(new OpenPort(123, OpenPort.Type.UDP));

    DocumentedSource {
        Text.require("projectId", projectId, Text.MAX_IDENTIFIER);
    }

    @Override
    public AssetInventory read() {
        return new AssetInventory(IntStream.rangeClosed(1, HOSTS)
                .mapToObj(number -> Asset.host(
                        "host-" + number, projectId, PROCESSES, number <= HOSTS_WITH_OPEN_PORT ? PORTS : Set.of()))
                .toList());
    }

    @Override
    public String description() {
        return "the vendor's documents";
    }
}
