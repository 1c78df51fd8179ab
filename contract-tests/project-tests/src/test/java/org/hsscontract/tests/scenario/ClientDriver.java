package org.hsscontract.tests.scenario;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hsscontract.scenarios.Driver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The driver of the Java client: right, or with one fault. A program of its own. */
public final class ClientDriver {
    private static final String RIGHT = "right";

    private ClientDriver() {}

    static Driver right() {
        return with(RIGHT);
    }

    static Driver with(SdkFault fault) {
        return with(fault.name());
    }

    private static Driver with(String name) {
        return Driver.of(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ClientDriver.class.getName(),
                        name),
                Path.of("."));
    }

    /** @param args name of the fault */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader tasks = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        JsonMapper json = JsonMapper.shared();
        SdkFault fault = args[0].equals(RIGHT) ? null : SdkFaults.named(args[0]);
        RewritingProxy proxy = null;
        for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
            ObjectNode task = (ObjectNode) json.readTree(line);
            if (fault == null) {
                out.println(new ClientCall(task).outcome());
                continue;
            }
            URI url = URI.create(task.path("url").asString());
            proxy = proxy == null ? new RewritingProxy(url.getPort(), fault.wire()) : proxy;
            fault.task().accept(task.put("url", "http://127.0.0.1:" + proxy.port() + url.getRawPath()));
            ObjectNode outcome = new ClientCall(task).outcome();
            fault.outcome().accept(outcome);
            out.println(outcome);
        }
    }
}
