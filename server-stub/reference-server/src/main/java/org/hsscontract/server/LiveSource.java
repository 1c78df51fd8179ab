package org.hsscontract.server;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import oshi.SystemInfo;
import oshi.software.os.InternetProtocolStats.IPConnection;
import oshi.software.os.InternetProtocolStats.TcpState;
import oshi.software.os.OSProcess;
import oshi.software.os.OperatingSystem;

/** This machine, as far as the user that runs the server may see it. */
record LiveSource(String projectId) implements AssetSource {

    LiveSource {
        Text.require("projectId", projectId, Text.MAX_IDENTIFIER);
    }

    @Override
    public AssetInventory read() {
        OperatingSystem system = new SystemInfo().getOperatingSystem();
        return new AssetInventory(List.of(Asset.host("localhost", projectId, processes(system), ports(system))));
    }

    @Override
    public String description() {
        return "this machine";
    }

    private static List<AssetProcess> processes(OperatingSystem system) {
        return system.getProcesses().stream()
                .map(OSProcess::getPath)
                // Kernel threads have none, and neither has what another user runs. One that the contract cannot
                // carry could only come of the kernel's mark for a deleted file.
                .filter(path -> Text.isStorable(path, Text.MAX_PATH))
                .map(AssetProcess::new)
                .toList();
    }

    private static Set<OpenPort> ports(OperatingSystem system) {
        return system.getInternetProtocolStats().getConnections().stream()
                .filter(connection -> connection.getLocalPort() > 0)
                .filter(connection -> isUdp(connection) || connection.getState() == TcpState.LISTEN)
                .map(connection -> new OpenPort(
                        connection.getLocalPort(), isUdp(connection) ? OpenPort.Type.UDP : OpenPort.Type.TCP))
                .collect(Collectors.toUnmodifiableSet());
    }

    // "udp4", "udp6", "tcp4" and so on; UDP has no state to go by.
    private static boolean isUdp(IPConnection connection) {
        return connection.getType().startsWith("udp");
    }
}
