package org.hsscontract.tests.right;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hsscontract.tests.Fleet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A host or a container of the fleet. */
record Asset(
        String id,
        String project,
        String enterpriseProject,
        String category,
        List<Entry> processes,
        List<Entry> ports) {

    static List<Asset> fleet() {
        try {
            List<Asset> fleet = new ArrayList<>();
            new JsonMapper()
                    .readTree(Files.readAllBytes(Fleet.file()))
                    .get("assets")
                    .forEach(asset -> fleet.add(of(asset)));
            return List.copyOf(fleet);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Asset of(JsonNode json) {
        List<Entry> processes = new ArrayList<>();
        json.path("processes")
                .forEach(p -> processes.add(Entry.process(p.get("path").asString())));
        List<Entry> ports = new ArrayList<>();
        json.path("ports")
                .forEach(p -> ports.add(
                        Entry.port(p.get("port").asInt(), p.get("type").asString())));
        return new Asset(
                json.get("id").asString(),
                json.get("project_id").asString(),
                json.path("enterprise_project_id").asString("0"),
                json.path("category").asString("host"),
                processes,
                ports);
    }

    List<Entry> entries(Operation operation) {
        return operation == Operation.PROCESSES ? processes : ports;
    }

    boolean has(Operation operation, Entry key) {
        return entries(operation).contains(key);
    }

    long count(Operation operation, Entry key) {
        return entries(operation).stream().filter(key::equals).count();
    }

    Asset with(UnaryOperator<List<Entry>> changedProcesses, UnaryOperator<List<Entry>> changedPorts) {
        return new Asset(
                id, project, enterpriseProject, category, changedProcesses.apply(processes), changedPorts.apply(ports));
    }
}
