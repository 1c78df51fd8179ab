package org.hsscontract.tests.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.tests.proxy.ProxyRequest;
import org.hsscontract.tests.proxy.ProxyResponse;
import org.hsscontract.tests.proxy.Upstream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A copy of the contract with a third list, made by the steps of CONTRIBUTING.md: the example of grouped-list.md, a
 * source for what it says, and a vector.
 */
record ThirdList(Path file) {
    static final String OPERATION = "listUserStatistics";
    private static final Path OPENAPI = Path.of("..", "..", "openapi");
    private static final String PATH = "/v5/{project_id}/asset/user/statistics";
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Walks in a folder. */
    static ThirdList in(Path folder) throws IOException {
        copy(folder);
        Path contract = folder.resolve("asset-statistics.yaml");
        write(contract, merged(YAML.readTree(Files.readString(contract)), example()));

        Path provenance = folder.resolve("provenance.yaml");
        ObjectNode sources = (ObjectNode) YAML.readTree(Files.readString(provenance));
        sources.withObject("sources").putObject("user").put("title", "Asset Fingerprint - User Information");
        ObjectNode elements = sources.withObject("elements");
        String operation = "/paths/" + PATH.replace("/", "~1") + "/get";
        elements.putObject("/components/parameters/UserName")
                .putArray("documented")
                .add("user/table-2/user_name");
        for (String part : List.of(
                "/parameters/1",
                "/parameters/3",
                "/parameters/4",
                "/x-grouped-list/filters/user_name",
                "/x-grouped-list/page/limit",
                "/x-grouped-list/page/offset")) {
            elements.putObject(operation + part).putArray("documented").add("user/table-2");
        }
        write(provenance, sources);

        Path index = folder.resolve("vectors/index.json");
        ArrayNode files = (ArrayNode) YAML.readTree(Files.readString(index));
        write(index, files.add("request-users.json"));
        Files.writeString(folder.resolve("vectors/request-users.json"), """
                {"kind": "request", "topic": "Users.", "vectors": [{
                  "id": "user-by-name", "documentation": "A user is asked for by name.",
                  "source": ["user/table-2/user_name"], "operation": "listUserStatistics",
                  "arguments": {"project_id": "0a1b2c3d4e5f60718293a4b5c6d7e8f9", "user_name": "/usr/sbin/nginx"},
                  "token": "a-token-for-tests",
                  "expect": {"method": "GET", "path": "/v5/0a1b2c3d4e5f60718293a4b5c6d7e8f9/asset/user/statistics",
                    "query": {"must": [["user_name", "/usr/sbin/nginx"]], "may": [["limit", "10"], ["offset", "0"]]},
                    "headers": {"must": {"X-Auth-Token": "a-token-for-tests"}}}}]}
                """);
        return new ThirdList(contract);
    }

    Contract contract() {
        return Contract.of(file);
    }

    /** A right server of all three lists, as users are counted as processes are: one name on each server that has it. */
    static ProxyResponse answer(ProxyRequest request, Upstream upstream) {
        if (!request.path().endsWith("/asset/user/statistics")) {
            return upstream.send(request);
        }
        boolean tooLong = request.value("user_name")
                .filter(name -> name.codePointCount(0, name.length()) > 256)
                .isPresent();
        String target = request.target()
                .replace("/asset/user/statistics", "/asset/process/statistics")
                .replaceAll("(?<=[?&])path=", "no_path=")
                .replaceAll("(?<=[?&])user_name=", "path=");
        return upstream.send(
                        new ProxyRequest(request.method(), tooLong ? target + "&path=" : target, request.headers()))
                .onEachEntry(entry -> {
                    entry.set("user_name", entry.get("path"));
                    entry.remove("path");
                });
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Stream.of(
                        "asset-statistics.yaml",
                        "provenance.yaml",
                        "decisions.yaml",
                        "documents",
                        "examples",
                        "schemas",
                        "vectors")
                .flatMap(name -> walk(OPENAPI.resolve(name)))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = folder.resolve(OPENAPI.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static Stream<Path> walk(Path start) {
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode example() throws IOException {
        List<String> blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(OPENAPI.resolve("grouped-list.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        return YAML.readTree(blocks.get(0));
    }

    /** Adds what is not there yet. */
    private static JsonNode merged(JsonNode contract, JsonNode addition) {
        addition.properties().forEach(entry -> {
            if (contract.path(entry.getKey()).isObject()) {
                merged(contract.path(entry.getKey()), entry.getValue());
            } else {
                ((ObjectNode) contract).set(entry.getKey(), entry.getValue());
            }
        });
        return contract;
    }

    private static void write(Path file, JsonNode tree) throws IOException {
        Files.writeString(file, YAML.writeValueAsString(tree));
    }
}
