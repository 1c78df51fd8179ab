package org.hsscontract.verifier.rules;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a tiny service holds, in the form of an inventory file. */
public final class TinyInventory {
    public static final String PROJECT = "project-of-the-tiny-service";
    public static final String TOKEN = "Token-of-the-tiny-service";
    public static final String OTHER_PROJECT = "another-project";
    public static final String OTHER_TOKEN = "Token-of-another-project";
    public static final String ENTERPRISE_PROJECT = "e-1";

    private final ObjectNode json = new JsonMapper().createObjectNode();

    private TinyInventory() {
        json.putArray("assets");
    }

    public static TinyInventory empty() {
        return new TinyInventory();
    }

    /** Enough of everything that each rule can be proved with it: more than a page, both categories, three scopes. */
    public static TinyInventory full() {
        List<String> paths = List.of(
                "/usr/sbin/sshd",
                "/usr/sbin/ssh",
                "/opt/Größe 😀/a b+c&d",
                "/usr/bin/java",
                "/bin/sh",
                "/bin/%s",
                "/sbin/init",
                "/usr/bin/python3",
                "/usr/bin/perl",
                "/usr/bin/ruby",
                "/usr/bin/node",
                "/usr/bin/php",
                "/opt/my app");
        List<String> ports = IntStream.range(0, 13)
                .mapToObj(i -> (i == 0 ? 22 : 440 + i) + (i % 3 == 1 ? "/UDP" : "/TCP"))
                .toList();
        return empty().asset(PROJECT, "0", "host", paths, ports)
                .asset(PROJECT, "0", "host", paths.subList(0, 5), ports.subList(0, 5))
                // One asset has one thing twice: it counts once.
                .asset(PROJECT, "0", "host", List.of("/bin/sh", "/bin/sh"), List.of("22/TCP", "22/TCP"))
                .asset(PROJECT, "0", "container", List.of("/pause", "/bin/sh"), List.of("53/UDP", "22/TCP"))
                .asset(PROJECT, ENTERPRISE_PROJECT, "host", List.of("/bin/sh", "/e1"), List.of("22/TCP", "161/UDP"))
                .asset(OTHER_PROJECT, "0", "host", List.of("/other", "/bin/sh"), List.of("9/UDP", "22/TCP"));
    }

    /** One host of the first project with all this, and nothing else. */
    public static TinyInventory of(List<String> paths, List<String> ports) {
        return empty().asset(PROJECT, "0", "host", paths, ports);
    }

    /** @param ports each as {@code 22/TCP} */
    public TinyInventory asset(
            String project, String enterprise, String category, List<String> paths, List<String> ports) {
        ObjectNode asset = ((ArrayNode) json.get("assets"))
                .addObject()
                .put("project_id", project)
                .put("enterprise_project_id", enterprise)
                .put("category", category);
        ArrayNode processes = asset.putArray("processes");
        paths.forEach(p -> processes.addObject().put("path", p));
        ArrayNode open = asset.putArray("ports");
        ports.forEach(p ->
                open.addObject().put("port", Integer.parseInt(p.split("/")[0])).put("type", p.split("/")[1]));
        return this;
    }

    public JsonNode json() {
        return json;
    }
}
